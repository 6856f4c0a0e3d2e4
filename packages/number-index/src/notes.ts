import { NumberIndexError } from './errors.ts'

/** Where records came from; `id` is the source of a record. */
export interface SourceNote {
  readonly id: number
  readonly title: string
  /** Where it can be read. */
  readonly url: string
  readonly licence: string
  /** ISO date on which the source was read. */
  readonly checkedOn: string
}

/** What is known of all numbers that begin so, listed or not. */
export interface PrefixLabel {
  /** 1 to 15 digits. */
  readonly prefix: string
  readonly label: string
}

export interface Notes {
  readonly sources?: readonly SourceNote[]
  readonly prefixes?: readonly PrefixLabel[]
}

export const encodeNotes = (notes: Notes): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(checked(notes)))

/** @throws NumberIndexError `malformed` */
export function decodeNotes(bytes: Uint8Array): Notes {
  const text = new TextDecoder().decode(bytes)
  try {
    return checked(JSON.parse(text))
  } catch (error) {
    if (error instanceof NumberIndexError) throw error
    throw new NumberIndexError('malformed', 'notes', {
      expected: 'JSON',
      found: JSON.stringify(text.slice(0, 40)),
    })
  }
}

/** The label of the longest prefix that a number begins with. */
export function prefixLabels({ prefixes = [] }: Notes): (number: number) => PrefixLabel | undefined {
  const labels = new Map(prefixes.map((label) => [label.prefix, label]))
  return (number) => {
    const digits = String(number)
    for (let length = digits.length; length > 0; length--) {
      const label = labels.get(digits.slice(0, length))
      if (label !== undefined) return label
    }
    return undefined
  }
}

function checked(notes: Notes): Notes {
  const { sources = [], prefixes = [] } = Object(notes) as Notes
  if (!Array.isArray(sources) || !Array.isArray(prefixes)) {
    throw new NumberIndexError('malformed', 'notes', { expected: 'two lists', found: 'something else' })
  }
  const source = sources.find(
    ({ id, title, url, licence, checkedOn }) =>
      !Number.isInteger(id) || [title, url, licence, checkedOn].some((text) => typeof text !== 'string'),
  )
  if (source !== undefined) throw badNote('sources', 'id, title, url, licence and checkedOn', source)
  const prefix = prefixes.find(
    (entry) => !/^[1-9]\d{0,14}$/.test(entry.prefix) || typeof entry.label !== 'string',
  )
  if (prefix !== undefined) throw badNote('prefixes', 'prefix of 1 to 15 digits, and label', prefix)
  return notes
}

const badNote = (list: string, expected: string, found: unknown) =>
  new NumberIndexError('malformed', `notes: ${list}`, { expected, found: JSON.stringify(found) })
