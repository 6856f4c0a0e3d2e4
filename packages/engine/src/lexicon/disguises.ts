import type { Range } from '../fold/fold.ts'
import { between, covering, instead, isLatin, readAs } from '../fold/signs.ts'
import type { Trie } from './trie.ts'

/** A term that the text spells with signs between or instead of its letters. */
export interface DisguisedTerm<Output> extends Range {
  readonly output: Output
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
    for (const next of readings(trie, key, signs, step)) {
      open.push(next)
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
  for (const output of trie.endingAt(state)) found.push({ output, start, end: at })
}

function* readings<Output>(trie: Trie<Output>, key: string, signs: Uint8Array, step: Step): Generator<Step> {
  const { state, at, letters } = step
  const sign = signs[at] ?? 0
  const read = { ...step, at: at + 1, letters: letters + 1 }
  const exact = trie.child(state, key.charCodeAt(at))
  if (exact !== 0) yield { ...read, state: exact }
  if (sign === 0) return
  if (letters > 0 && sign !== instead) yield { ...step, at: at + 1, disguised: true }
  for (const letter of (sign === instead && readAs[key[at] ?? '']) || '') {
    const child = trie.child(state, letter.charCodeAt(0))
    if (child !== 0) yield { ...read, state: child, disguised: true }
  }
  if (sign !== covering || letters === 0 || step.covered > 1) return
  for (const child of trie.children(state))
    yield { ...read, state: child, covered: step.covered + 1, disguised: true }
}
