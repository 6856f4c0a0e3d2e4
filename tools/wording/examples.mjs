import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A labelled message. Those of one group are near-copies and are never parted between fitting and testing.
 * @typedef {{ id: string, group: string, lang: string, label: 'scam' | 'ham', own: boolean, weight: number, message: import('@monban/engine').Message }} Example
 */

const corpus = fileURLToPath(new URL('../../testdata/messages/corpus', import.meta.url))

/** Licences that allow weights to be fitted on a row, with notice. */
const free = /^(?:CC BY 4\.0|CC0|MIT|BSD|Apache-2\.0$)/

/** How much a foreign row counts against one of ours; there are many of them, and they are alike. */
const foreignWeight = 0.3

/** Our own corpus, and with MONBAN_DATA set the rows of its `messages-dev.jsonl` whose licence allows it. */
export function readExamples() {
  return [...readOwn(), ...readForeign()]
}

/** @returns {Example[]} */
function readOwn() {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )
  return files.sort().flatMap((name) =>
    readRows(join(corpus, name)).map(({ id, lang, label, text, channel, subject, sender, links }) => ({
      id,
      group: id,
      lang,
      label,
      own: true,
      weight: 1,
      message: {
        text,
        channel,
        ...(subject && { subject }),
        ...(sender && { sender }),
        ...(links && { links }),
      },
    })),
  )
}

/** @returns {Example[]} */
function readForeign() {
  const folder = process.env['MONBAN_DATA']
  const path = folder && join(folder, 'messages-dev.jsonl')
  if (!path || !existsSync(path)) return []
  const rows = readRows(path).filter(({ label, licence }) => label !== 'spam' && free.test(licence ?? ''))
  return rows.map(({ id, group, lang, label, text, channel, subject }) => ({
    id,
    group: group ?? id,
    lang,
    label,
    own: false,
    weight: foreignWeight,
    message: {
      text: withoutPlaceholders(text).slice(0, 20_000),
      channel: channel === 'other' ? 'web' : channel,
      ...(subject && { subject: withoutPlaceholders(subject).slice(0, 1_000) }),
    },
  }))
}

/** A model would win by noticing `{{`. @param {string} text */
function withoutPlaceholders(text) {
  return text.replace(
    /\{\{[^{}]{0,60}\}\}|\{[\w.]{1,40}\}|<%=?[^%]{0,60}%>|%[sd]|[$%]\{[^}]{0,40}\}/g,
    '山田',
  )
}

/** @param {string} path */
function readRows(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
