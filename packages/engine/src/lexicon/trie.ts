import { enlarged } from '../fold/folder.ts'

/** States made room for at first; the word lists have nearly as many. */
const firstCapacity = 1 << 16

/**
 * Terms as an automaton: Aho and Corasick, "Efficient string matching", CACM 18 (1975). States are numbers into flat columns;
 * the children of a state are a chain of siblings, which is short everywhere but at the root, so that the root has a table.
 * What ends at a state is a chain of outputs. Example: the terms 未納 and 未納料金 share two states, and reading 未納料金 passes
 * the ends of both.
 */
export class Trie<Output> {
  private units = new Uint16Array(firstCapacity)
  private depths = new Uint16Array(firstCapacity)
  private firstChild = new Uint32Array(firstCapacity)
  private nextSibling = new Uint32Array(firstCapacity)
  private firstOutput = new Uint32Array(firstCapacity)
  /** Where to go on when no child fits: the state of the longest proper suffix. */
  private fallback = new Uint32Array(0)
  /** The state itself or the first on its chain of fallbacks at which a term ends; 0 for none. */
  private ending = new Uint32Array(0)
  private readonly root = new Uint32Array(0x10000)
  /** Numbered from 1, so that 0 ends a chain. */
  private readonly outputs: (Output | undefined)[] = [undefined]
  private readonly nextOutput: number[] = [0]
  private states = 1

  /** The state that reading on in a term leads to, made where there is none. */
  descend(from: number, key: string): number {
    let state = from
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i)
      state = this.child(state, unit) || this.create(state, unit)
    }
    return state
  }

  /** Says that a term ends at `state`, and for what. The same output is kept once. */
  add(state: number, output: Output): void {
    let last = 0
    for (let known = this.firstOutput[state] as number; known !== 0; known = this.after(known)) {
      if (this.outputs[known] === output) return
      last = known
    }
    const created = this.outputs.push(output) - 1
    this.nextOutput.push(0)
    if (last === 0) this.firstOutput[state] = created
    else this.nextOutput[last] = created
  }

  /** Computes the fallbacks; nothing is added afterwards. States are visited by depth, as a fallback is always shallower. */
  link(): void {
    this.fallback = new Uint32Array(this.states)
    this.ending = new Uint32Array(this.states)
    const queue = new Uint32Array(this.states)
    let queued = 1
    for (let read = 0; read < queued; read++) {
      const state = queue[read] as number
      const from = this.fallback[state] as number
      for (let child = this.firstChild[state] as number; child !== 0; child = this.sibling(child)) {
        const suffix = state === 0 ? 0 : this.step(from, this.units[child] as number)
        this.fallback[child] = suffix
        this.ending[child] = this.firstOutput[child] === 0 ? (this.ending[suffix] as number) : child
        queue[queued++] = child
      }
    }
  }

  /** The state after reading `unit` in `state`. */
  step(state: number, unit: number): number {
    for (let from = state; from !== 0; from = this.fallback[from] as number) {
      const child = this.child(from, unit)
      if (child !== 0) return child
    }
    return this.root[unit] as number
  }

  /** The state that `unit` leads to within the same term; 0 for none. */
  child(state: number, unit: number): number {
    if (state === 0) return this.root[unit] as number
    let child = this.firstChild[state] as number
    while (child !== 0 && this.units[child] !== unit) child = this.nextSibling[child] as number
    return child
  }

  /** All states that one more unit of the same term leads to. */
  children(state: number): number[] {
    const found: number[] = []
    for (let child = this.firstChild[state] as number; child !== 0; child = this.sibling(child))
      found.push(child)
    return found
  }

  /** The length of what was read of a term at `state`. */
  depth(state: number): number {
    return this.depths[state] as number
  }

  /** Calls with what ends exactly here, with the whole of what was read. */
  visitEnding(state: number, visit: (output: Output) => void): void {
    for (let known = this.firstOutput[state] as number; known !== 0; known = this.after(known))
      visit(this.outputs[known] as Output)
  }

  /** The states, longest term first, at which a term ends that is a suffix of what was read. Walk on with `shorterEnding`. */
  longestEnding(state: number): number {
    return this.ending[state] as number
  }

  shorterEnding(state: number): number {
    return this.ending[this.fallback[state] as number] as number
  }

  private sibling(state: number): number {
    return this.nextSibling[state] as number
  }

  private after(output: number): number {
    return this.nextOutput[output] as number
  }

  private create(state: number, unit: number): number {
    const created = this.states++
    if (created >= this.units.length) this.grow()
    this.units[created] = unit
    this.depths[created] = (this.depths[state] as number) + 1
    this.nextSibling[created] = this.firstChild[state] as number
    this.firstChild[state] = created
    if (state === 0) this.root[unit] = created
    return created
  }

  private grow(): void {
    const capacity = 2 * this.units.length
    this.units = enlarged(this.units, new Uint16Array(capacity))
    this.depths = enlarged(this.depths, new Uint16Array(capacity))
    this.firstChild = enlarged(this.firstChild, new Uint32Array(capacity))
    this.nextSibling = enlarged(this.nextSibling, new Uint32Array(capacity))
    this.firstOutput = enlarged(this.firstOutput, new Uint32Array(capacity))
  }
}
