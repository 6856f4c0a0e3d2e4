import type { Range } from '../fold/fold.ts'
import { between, covering, instead, isLatin, readAs } from '../fold/signs.ts'
import type { Trie } from './trie.ts'

/** A term that the text spells with signs between or instead of its letters. */
export interface DisguisedTerm<Output> extends Range {
  readonly output: Output
  /** How many letters it has, signs apart. */
  readonly letters: number
}

interface Step {
  readonly state: number
  readonly at: number
  readonly letters: number
  /** Letters that a sign covers. */
  readonly covered: number
  /** Whether a sign was read over, covered a letter or stood for one. */
  readonly disguised: boolean
}

/** Longest term looked for behind a sign, in units. */
const reach = 16
/** A covered letter needs so many beside it, or anything could be meant. */
const lettersPerCovered = 4
/** Places per text from which terms are tried, and steps from one of them: hostile texts must not cost more than others. */
const mostStarts = 20_000
const mostSteps = 200

/**
 * Terms with a sign between their letters (未●納, am/az/on), one that covers a letter (ア●ゾン), or digits and signs for
 * letters (amaz0n). `signs`: what sign each unit of `key` is. Ordered by end.
 */
export function findDisguised<Output>(
  trie: Trie<Output>,
  key: string,
  signs: Uint8Array,
): DisguisedTerm<Output>[] {
  const found: DisguisedTerm<Output>[] = []
  let starts = 0
  for (let at = 0, next = 0; at < key.length && starts < mostStarts; at++) {
    if (signs[at] === 0) continue
    for (next = Math.max(next, at - reach); next <= at; next++) {
      starts++
      walk(trie, key, signs, next, found)
    }
  }
  return found.sort((a, b) => a.end - b.end || a.start - b.start)
}

/** Tries every reading from `start`, each unit as what it is, as nothing, and as what it may stand for. */
function walk<Output>(
  trie: Trie<Output>,
  key: string,
  signs: Uint8Array,
  start: number,
  found: DisguisedTerm<Output>[],
): void {
  if (signs[start] === between || (isLatin(key, start) && isLatin(key, start - 1))) return
  const open: Step[] = [{ state: 0, at: start, letters: 0, covered: 0, disguised: false }]
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = open.pop()
    if (!step) return
    const at = open.length
    readOn(trie, key, signs, step, open)
    for (let i = at; i < open.length; i++) {
      const next = open[i] as Step
      const lastSeen = next.letters > step.letters && next.covered === step.covered
      if (next.disguised && lastSeen) report(trie, next, start, found)
    }
  }
}

function report<Output>(
  trie: Trie<Output>,
  { state, at, letters, covered }: Step,
  start: number,
  found: DisguisedTerm<Output>[],
): void {
  if (letters < 2 || covered * lettersPerCovered > letters) return
  for (const output of trie.outputsOf(state) ?? []) found.push({ output, start, end: at, letters })
}

/** Adds what may come next: the unit as it is, read over, as the letter it stands for, or as any letter. */
function readOn<Output>(trie: Trie<Output>, key: string, signs: Uint8Array, step: Step, open: Step[]): void {
  const { state, at, letters, covered, disguised } = step
  const sign = signs[at] ?? 0
  const exact = trie.child(state, key.charCodeAt(at))
  if (exact !== 0) open.push({ state: exact, at: at + 1, letters: letters + 1, covered, disguised })
  if (sign === 0) return
  const read = { state, at: at + 1, letters: letters + 1, covered, disguised: true }
  if (sign === instead) standIn(trie, key[at] ?? '', read, open)
  else if (letters > 0) open.push({ ...read, letters })
  if (sign !== covering || letters === 0 || covered > 1) return
  for (const child of trie.children(state)) open.push({ ...read, state: child, covered: covered + 1 })
}

/** Adds the letters that a digit or sign may stand for. */
function standIn<Output>(trie: Trie<Output>, written: string, read: Step, open: Step[]): void {
  for (const letter of readAs[written] ?? '') {
    const child = trie.child(read.state, letter.charCodeAt(0))
    if (child !== 0) open.push({ ...read, state: child })
  }
}
