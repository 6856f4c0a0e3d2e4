import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { type Distributed, Distributor } from './distributor.ts'
import { newPackedRows, type PackedRows } from './rows.ts'
import { Spool } from './spool.ts'
import { startThread } from './threads.ts'

const batchRows = 1 << 15
const batchNameBytes = 1 << 19
const slotCount = 8

/** Memory that two threads share: batches of rows, and how many of them are done; -1 once one has failed. */
export interface Lane {
  readonly slots: readonly SharedArrayBuffer[]
  readonly state: SharedArrayBuffer
}

export interface ReadingData {
  readonly file: string
  readonly lane: Lane
  readonly expected: number
  readonly sorted: boolean
}

/** Where rows go while they are read: into the spool, by this thread or by another. */
export interface Reading {
  readonly first: PackedRows
  /** @returns the batch to fill next */
  pass(rows: PackedRows): PackedRows
  finish(): Promise<Distributed>
  /** Gives up. What is in the spool is of no use then. */
  abort(): void
}

export interface ReadingOptions {
  readonly file: string
  readonly expected: number
  readonly sorted: boolean
}

export function readHere({ file, ...options }: ReadingOptions): Reading {
  const spool = new Spool(file)
  const distributor = new Distributor(spool, options)
  const pass = (rows: PackedRows) => {
    distributor.take(rows)
    return rows
  }
  const finish = async () => {
    const distributed = distributor.finish()
    spool.close()
    return distributed
  }
  return { first: newPackedRows(batchRows, batchNameBytes), pass, finish, abort: () => spool.close() }
}

/** Lets another thread distribute the rows while this one makes them. */
export function readBeside(options: ReadingOptions): Reading {
  const lane: Lane = {
    slots: Array.from({ length: slotCount }, () => new SharedArrayBuffer(batchRows * 12 + batchNameBytes)),
    state: new SharedArrayBuffer(4),
  }
  const data: ReadingData = { ...options, lane }
  const thread = startThread('reading-worker', data)
  const failed = once(thread, 'error').then(([error]) => {
    throw error
  })
  failed.catch(() => undefined)
  const slots = lane.slots.map(slotRows)
  const done = new Int32Array(lane.state)
  let sent = 0
  const pass = ({ count, nameBytes }: PackedRows) => {
    thread.postMessage({ slot: sent % slotCount, count, nameBytes })
    sent++
    waitFor(done, sent - slotCount + 1)
    return slots[sent % slotCount] as PackedRows
  }
  const finish = async () => {
    thread.postMessage('end')
    const answer = once(thread, 'message') as Promise<[Distributed]>
    const [distributed] = await Promise.race([answer, failed])
    await thread.terminate()
    return distributed
  }
  return { first: slots[0] as PackedRows, pass, finish, abort: () => stop(thread) }
}

function stop(thread: Worker): void {
  // A thread that is already gone is what is wanted.
  thread.terminate().catch(() => undefined)
}

/** Stands still until so many batches are done, or one has failed: `finish` says why. */
function waitFor(done: Int32Array, least: number): void {
  for (let seen = Atomics.load(done, 0); seen >= 0 && seen < least; seen = Atomics.load(done, 0)) {
    Atomics.wait(done, 0, seen)
  }
}

export const slotRows = (slot: SharedArrayBuffer): PackedRows => ({
  count: 0,
  keys: new Float64Array(slot, 0, batchRows),
  words: new Uint32Array(slot, batchRows * 8, batchRows),
  names: new Uint8Array(slot, batchRows * 12, batchNameBytes),
  nameBytes: 0,
})
