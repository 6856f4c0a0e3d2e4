import {
  type CallToScreen,
  type NumberAnswer,
  packEntries,
  privateDigits,
  type RangeAnswer,
  toNumberAnswer,
} from '@monban/api'
import type { Lookups } from '@monban/engine'
import {
  type Call,
  type CallDecision,
  describeRange,
  findRecord,
  lookUpNumber,
  NumberError,
  type Numbering,
  type NumberRange,
  type NumberRecord,
  numberLookups,
  screen,
  spellNumber,
} from '@monban/engine/calls'
import type { DirectoryFile } from './directory-file.ts'
import { readRange } from './read-range.ts'

/** What is known of numbers, from the directory and from what comes with the program. */
export interface Numbers {
  /** Throws {@link NumberError} for what is no number. */
  lookUp(raw: string): NumberAnswer
  /** All that is listed of a range. `prefix` is one that `isSharedRange` accepts. */
  lookUpRange(prefix: string): Promise<RangeAnswer>
  /** Without a directory, a call is decided by the rest. */
  screen(call: CallToScreen): CallDecision
  /** For the numbers in messages. */
  readonly lookups: Lookups
}

export interface NumberTables {
  readonly numbering: Numbering
  /** Records that come with the program, by their number. */
  readonly starter: ReadonlyMap<string, NumberRecord>
  /** The present, in epoch milliseconds. */
  readonly clock: () => number
}

export function createNumbers({ numbering, starter, clock }: NumberTables, file: DirectoryFile): Numbers {
  const lookUpRange = async (prefix: string): Promise<RangeAnswer> => {
    const { state, records } = await readRange(prefix, file)
    return {
      prefix,
      digits: privateDigits,
      directory: state,
      ranges: rangesOf(prefix, numbering),
      records: [...starter.values()].filter(({ number }) => number.slice(1, -privateDigits) === prefix),
      ...packEntries(records),
    }
  }
  return {
    lookUp(raw) {
      const number = spellNumber(raw)
      const { state, record } = file.search(number)
      const sources = { numbering, starter, directory: () => record }
      return toNumberAnswer(lookUpNumber(number, sources, clock()), state)
    },
    lookUpRange: oneAfterAnother(lookUpRange),
    screen({ call, policy, history }) {
      const number = spelled(call)
      const directory = (asked: string) => file.search(asked).record
      const record = number === undefined ? undefined : findRecord(number, { starter, directory }, call.at)
      return screen(call, policy, { ...history, numbering, ...(record && { record }) })
    },
    lookups: numberLookups({ starter, directory: (number) => searched(number, file) }, clock),
  }
}

/** Whoever asks for a message's numbers must not take a directory that is missing for one that lists nothing. */
function searched(number: string, file: DirectoryFile): NumberRecord | undefined {
  const { state, record } = file.search(number)
  if (state !== 'searched') throw new Error(`the directory of numbers is ${state}`)
  return record
}

/** The number of a call; nothing where none is displayed, or what is displayed is none. */
function spelled({ number }: Call): string | undefined {
  try {
    return number === null ? undefined : spellNumber(number)
  } catch (error) {
    if (error instanceof NumberError) return undefined
    throw error
  }
}

/** No table looks further than one digit behind a prefix, so that ten numbers show every range in it. */
function rangesOf(prefix: string, numbering: Numbering): Omit<NumberRange, 'number'>[] {
  const found = new Map<string, Omit<NumberRange, 'number'>>()
  for (let next = 0; next < 10; next++) {
    const { number, ...range } = describeRange(`+${prefix}${next}000`, numbering)
    found.set(range.prefix, range)
  }
  return [...found.values()]
}

/** Keeps those who ask for much from crowding out those who ask for little. */
function oneAfterAnother<A, T>(work: (argument: A) => Promise<T>): (argument: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (argument) => {
    const turn = last.then(() => work(argument))
    last = turn.catch(() => undefined)
    return turn
  }
}
