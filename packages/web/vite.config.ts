import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Kanji too rare for our own sentences: drawn with a font of the device, and not worth the kilobytes of their rules. */
const rareSlices = 54

/**
 * Writes the rules of our typeface over the empty `fonts.css`: WOFF2 only, a device that owns the typeface downloads
 * nothing, and under a name of our own, so that a copy on the device stays available beside it.
 */
function fontFaces(): Plugin {
  const require = createRequire(import.meta.url)
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(require.resolve('@fontsource/biz-udpgothic/unicode.json'), 'utf8'),
  )
  const slices = Object.keys(ranges)
    .map((key) => ({ name: key.replace(/[[\]]/g, ''), range: ranges[key] }))
    .filter(({ name }) => name === 'latin' || Number(name) >= rareSlices)
  const face = (weight: number, local: string) =>
    slices
      .map(
        ({ name, range }) =>
          `@font-face{font-family:'Monban Gothic';font-weight:${weight};font-display:swap;` +
          `src:local('${local}'),url('@fontsource/biz-udpgothic/files/biz-udpgothic-${name}-${weight}-normal.woff2') format('woff2');` +
          `unicode-range:${range}}`,
      )
      .join('\n')
  return {
    name: 'monban:font-faces',
    enforce: 'pre',
    transform(_code, id) {
      if (!id.endsWith('/src/styles/fonts.css')) return
      return face(400, 'BIZ UDPGothic') + face(700, 'BIZ UDPGothic Bold')
    },
    // The Open Font License asks that its text travels with the font.
    generateBundle() {
      const source = readFileSync(require.resolve('@fontsource/biz-udpgothic/LICENSE'))
      this.emitFile({ type: 'asset', fileName: 'biz-udpgothic-license.txt', source })
    },
  }
}

/** Compresses scripts and styles once, at the highest level, instead of on every request. */
function precompress(): Plugin {
  return {
    name: 'monban:precompress',
    apply: 'build',
    // Only here is every file final: other plugins rewrite scripts until they are written.
    writeBundle({ dir = '' }, bundle) {
      for (const fileName of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
        const path = join(dir, fileName)
        writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
      }
    },
  }
}

export default defineConfig({
  resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [fontFaces(), precompress()],
  build: {
    outDir: 'dist/client',
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // The polyfill would fetch, and the pages forbid every connection that a script could make.
    modulePreload: { polyfill: false },
    // The judgement with its rules and facts is one large file on purpose: it is fetched while the person reads.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: ['src/island/ja.ts', 'src/island/en.ts', 'src/styles/main.css', 'src/styles/fonts.css'],
    },
  },
})
