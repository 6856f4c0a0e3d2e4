import { enlarged } from '../fold/folder.ts'

/** States made room for at first: about as many as one text asks for. */
const firstCapacity = 1 << 12

/** Stands in the table of first units for one whose terms nobody has asked for yet. */
const unspelt = 0xffff_ffff

/**
 * Terms as a tree of their units. States are numbers into flat columns; the children of a state are a chain of siblings, and
 * the root has a table. Example: the terms 未納 and 未納料金 share two states, and
 * reading 未納料金 passes the ends of both.
 *
 * It grows while it is used: terms are spelt when a text first has the unit that they begin with, since spelling all of the
 * word lists takes longer than judging some hundred messages, most of which a page or a process never sees.
 */
export class Trie<Output> {
  private units = new Uint16Array(firstCapacity)
  private firstChild = new Uint32Array(firstCapacity)
  private nextSibling = new Uint32Array(firstCapacity)
  /** Per state where in `outputs` it has its own, counted from 1; 0 for none. */
  private places = new Uint32Array(firstCapacity)
  private readonly root = new Uint32Array(0x10000)
  private readonly outputs: Output[][] = []
  private states = 1
  private readonly spellFrom: (unit: number) => void

  /** `spellFrom` adds all terms that begin with a unit; it is called once for each of those announced. */
  constructor(spellFrom: (unit: number) => void) {
    this.spellFrom = spellFrom
  }

  /** Says that there are terms that begin with `unit`. */
  announce(unit: number): void {
    this.root[unit] = unspelt
  }

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
    const known = this.outputsOf(state)
    if (!known) this.places[state] = this.outputs.push([output])
    else if (!known.includes(output)) known.push(output)
  }

  /** The state that `unit` leads to within the same term; 0 for none. */
  child(state: number, unit: number): number {
    if (state === 0) return this.first(unit)
    let child = this.firstChild[state] as number
    while (child !== 0 && this.units[child] !== unit) child = this.nextSibling[child] as number
    return child
  }

  /** All states that one more unit of the same term leads to; `state` is not the root. */
  children(state: number): number[] {
    const found: number[] = []
    for (let child = this.firstChild[state] as number; child !== 0; child = this.nextSibling[child] as number)
      found.push(child)
    return found
  }

  /** What ends at `state`, in the order in which it was added; undefined where nothing does. */
  outputsOf(state: number): Output[] | undefined {
    const place = this.places[state] as number
    return place === 0 ? undefined : this.outputs[place - 1]
  }

  private first(unit: number): number {
    const state = this.root[unit] as number
    if (state !== unspelt) return state
    this.root[unit] = 0
    this.spellFrom(unit)
    return this.root[unit] as number
  }

  private create(state: number, unit: number): number {
    const created = this.states++
    if (created >= this.units.length) this.grow()
    this.units[created] = unit
    if (state === 0) this.root[unit] = created
    else {
      this.nextSibling[created] = this.firstChild[state] as number
      this.firstChild[state] = created
    }
    return created
  }

  private grow(): void {
    const capacity = 2 * this.units.length
    this.units = enlarged(this.units, new Uint16Array(capacity))
    this.firstChild = enlarged(this.firstChild, new Uint32Array(capacity))
    this.nextSibling = enlarged(this.nextSibling, new Uint32Array(capacity))
    this.places = enlarged(this.places, new Uint32Array(capacity))
  }
}
