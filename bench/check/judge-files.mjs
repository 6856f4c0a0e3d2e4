import { readFileSync, statSync } from 'node:fs'

const site = new URL('../../packages/web/dist/client/', import.meta.url)

/**
 * The scripts that hold engine, knowledge and weights, as Vite built them, without those that every page loads anyway.
 * @returns {{ file: string, brotli: number }[]} bytes; the first is the script to import.
 */
export function judgeFiles() {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', site), 'utf8'))
  /** @param {string} key @returns {string[]} */
  const closure = (key) => [key, ...(manifest[key].imports ?? []).flatMap(closure)]
  const judge = Object.keys(manifest).find((key) => key.endsWith('src/island/judge.ts'))
  if (judge === undefined) throw new Error('the built site has no judge.ts; run `npm run build`')
  const page = new Set(
    Object.keys(manifest)
      .filter((key) => manifest[key].isEntry)
      .flatMap(closure),
  )
  const parts = [judge, ...(manifest[judge].dynamicImports ?? [])].flatMap(closure)
  return [...new Set(parts)]
    .filter((key) => !page.has(key))
    .map((key) => manifest[key].file)
    .map((file) => ({ file, brotli: statSync(new URL(`${file}.br`, site)).size }))
}
