/**
 * Measures how often Monban is right and writes docs/accuracy.md; every figure in it comes from here.
 *
 *     npm run compile && MONBAN_DATA=… npm run accuracy
 *
 * Without MONBAN_DATA only our own corpus can be measured; that part is printed, and the file stays as it is.
 * `--check` warns when the file was written under other rules; it does not fail, because the data is not everywhere.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { compose } from './accuracy/compose.mjs'
import { measureFitted, measureReceived } from './accuracy/measure.mjs'

const page = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url))
const { ruleVersion } = createEngine({ knowledge })

if (process.argv.includes('--check')) check()
else generate()

function check() {
  const written = existsSync(page) ? /`([0-9a-f-]+)`/.exec(readFileSync(page, 'utf8'))?.[1] : undefined
  if (written === ruleVersion) return
  say(
    `docs/accuracy.md was measured with rules ${written ?? '(none)'}, these are ${ruleVersion}. Run: npm run accuracy`,
  )
}

function generate() {
  const folder = process.env.MONBAN_DATA
  const file = folder ? join(folder, 'messages-dev.jsonl') : undefined
  if (file && !existsSync(file)) {
    say(`MONBAN_DATA: ${file} is not there.`)
    process.exitCode = 2
    return
  }
  const fitted = measureFitted()
  const text = compose({ ruleVersion, fitted, received: file ? measureReceived(file) : undefined })
  if (file) writeFileSync(page, text)
  else {
    process.stdout.write(text)
    say(
      'MONBAN_DATA is not set: received messages were not measured, and docs/accuracy.md was left as it is.',
    )
  }
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}
