import { parentPort, workerData } from 'node:worker_threads'
import { Distributor } from './distributor.ts'
import { type Lane, type ReadingData, slotRows } from './reading.ts'
import { Spool } from './spool.ts'

const { file, lane, expected, sorted } = workerData as ReadingData
const spool = new Spool(file)
const distributor = new Distributor(spool, { expected, sorted })
const slots = lane.slots.map(slotRows)
let taken = 0

parentPort?.on('message', (message: { slot: number; count: number; nameBytes: number } | 'end') => {
  if (message === 'end') {
    const distributed = distributor.finish()
    spool.close()
    parentPort?.postMessage(distributed)
    return
  }
  const { slot, count, nameBytes } = message
  const rows = slots[slot]
  if (rows === undefined) return
  rows.count = count
  rows.nameBytes = nameBytes
  try {
    distributor.take(rows)
  } catch (error) {
    // The builder may stand still until a slot is free: it must wake before it can be told.
    release(lane, -1)
    throw error
  }
  release(lane, ++taken)
})

function release({ state }: Lane, batches: number): void {
  const done = new Int32Array(state)
  Atomics.store(done, 0, batches)
  Atomics.notify(done, 0)
}
