/**
 * Writes the content hash of the rules and of the knowledge into their packages, so that a verdict names what made it.
 * `--check` only says whether the stamps are current and exits 1 when they are not.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `apart` is a folder that no verdict rests on. */
const stamps = [
  { folder: 'packages/engine/src', file: 'rules-version.ts', name: 'rulesVersion', apart: 'evasions' },
  { folder: 'packages/knowledge/src', file: 'version.ts', name: 'knowledgeVersion', apart: 'articles' },
]

const stale = stamps.filter((stamp) => !stampOne(stamp, process.argv.includes('--check')))
if (stale.length > 0) {
  process.stderr.write(
    `Stale: ${stale.map(({ file }) => file).join(', ')}. Run: node tools/stamp-rules.mjs\n`,
  )
  process.exitCode = 1
}

/**
 * @param {{ folder: string, file: string, name: string, apart: string }} stamp
 * @param {boolean} checkOnly
 * @returns {boolean} whether the stamp is current now
 */
function stampOne({ folder, file, name, apart }, checkOnly) {
  const path = join(root, folder, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(
    new RegExp(`(export const ${name} = )'[0-9a-f]{8}'`),
    `$1'${contentHash(join(root, folder), { file, apart })}'`,
  )
  if (before === after) return true
  if (!checkOnly) writeFileSync(path, after)
  return !checkOnly
}

/**
 * @param {string} folder
 * @param {{ file: string, apart: string }} except the stamp's own file, and what is not part of the rules
 */
function contentHash(folder, { file, apart }) {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isRule(entry.name) && entry.name !== file)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith(`${apart}/`))
    .sort()
  for (const path of files)
    hash
      .update(`${relative(folder, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  return hash.digest('hex').slice(0, 8)
}

/** @param {string} name */
function isRule(name) {
  return name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('_')
}
