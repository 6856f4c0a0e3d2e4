import { NumberIndexError } from '../errors.ts'
import { checkRow, isNumber, type NumberRow, packValue } from '../record.ts'
import { toByteString } from './rows.ts'

/** A number is listed anew, or differently, or no longer. */
export type Change = NumberRow | { readonly number: number; readonly removed: true }

/** Changes in ascending order of their numbers, one for each. */
export interface SortedChanges {
  readonly keys: Float64Array
  /** Values, with `removedFlag` for removed numbers. */
  readonly words: Uint32Array
  /** Byte strings, by number. */
  readonly names: ReadonlyMap<number, string>
}

export const removedFlag = 0x8000_0000
export const namedFlag = 0x4000_0000
export const valueMask = (1 << 27) - 1

/** What the log and the table keep of a change. */
export interface PackedChange {
  readonly key: number
  readonly word: number
  readonly name: string | undefined
}

/** @throws NumberIndexError `bad-row` */
export function packChange(change: Change, where: string): PackedChange {
  if ('removed' in change) {
    if (!isNumber(change.number)) {
      throw new NumberIndexError('bad-row', `${where}: number`, {
        expected: 'an E.164 number',
        found: change.number,
      })
    }
    return { key: change.number, word: removedFlag, name: undefined }
  }
  checkRow(change, where)
  const name = change.name === undefined ? undefined : toByteString(change.name)
  const word = name === undefined ? packValue(change) : (packValue(change) | namedFlag) >>> 0
  return { key: change.number, word, name }
}
