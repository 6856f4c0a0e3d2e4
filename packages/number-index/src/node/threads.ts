import { Worker } from 'node:worker_threads'

/** A thread of this package. Threads run the build: run from the sources, this file has no built neighbour. */
export function startThread(name: 'segment-worker' | 'merge-worker', workerData: unknown): Worker {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/node/' : './'
  return new Worker(new URL(`${folder}${name}.js`, import.meta.url), { workerData })
}

/** Runs jobs on several threads and yields their results in the order of the jobs, a few ahead at most. */
export async function* runOrdered<Job, Result>(
  jobs: readonly Job[],
  workers: readonly Worker[],
): AsyncGenerator<Result> {
  const results: Promise<Result>[] = []
  const start = (place: number) => {
    const worker = workers[place % workers.length] as Worker
    const before = results[place - workers.length] ?? Promise.resolve()
    const result = before.then(() => ask<Result>(worker, jobs[place]))
    // Awaited below in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined)
    results[place] = result
  }
  for (const [place] of jobs.entries()) {
    for (let ahead = results.length; ahead <= place + workers.length && ahead < jobs.length; ahead++)
      start(ahead)
    yield (await results[place]) as Result
    delete results[place - workers.length]
  }
}

function ask<Result>(worker: Worker, job: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (result: Result) => {
      worker.off('error', reject)
      resolve(result)
    })
    worker.postMessage(job)
  })
}
