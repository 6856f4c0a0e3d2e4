import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillPlaceholders } from './placeholders.mjs'

/**
 * A message of either collection. `group` is the same for near-duplicates.
 * @typedef {{
 *   id: string, lang: string, channel: import('@monban/engine').Channel, label: string, group: string,
 *   subject?: string | undefined, sender?: string | undefined, text: string,
 * }} Row
 */

const corpus = fileURLToPath(new URL('../../testdata/messages/corpus', import.meta.url))

/** Our own messages, written for this project. No two are near-duplicates, so each is its own group. @returns {Row[]} */
export function ownCorpus() {
  return ['ham', 'scam'].flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .sort()
      .flatMap((file) => readRows(join(corpus, folder, file)))
      .map((row) => ({ ...row, group: row.id })),
  )
}

/** Received messages from the folder that MONBAN_DATA names. @param {string} folder @returns {Row[]} */
export function receivedMessages(folder) {
  return readRows(join(folder, 'messages-dev.jsonl')).map((row) =>
    row.placeholders
      ? {
          ...row,
          subject: row.subject && fillPlaceholders(row.subject, row.id),
          text: fillPlaceholders(row.text, row.id),
        }
      : row,
  )
}

/** @param {string} file @returns {(Row & { placeholders?: boolean })[]} */
function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
