import { Worker } from 'node:worker_threads'

/** What threads keep lies in typed arrays: small generations of objects are enough, and save memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

type ThreadName = 'reading-worker' | 'segment-worker' | 'merge-worker' | 'merge-segment-worker'

/** A thread of this package. Threads run the build: run from the sources, this file has no built neighbour. */
export function startThread(name: ThreadName, workerData: unknown): Worker {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/node/' : './'
  return new Worker(new URL(`${folder}${name}.js`, import.meta.url), { workerData, resourceLimits })
}

/** A thread that answers jobs in their order. It has the next one at hand while nobody listens to its answer yet. */
class Line<Job, Result> {
  readonly #thread: Worker
  readonly #waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = []
  #failure: unknown

  constructor(name: ThreadName, data: unknown) {
    this.#thread = startThread(name, data)
    this.#thread.on('message', (result: Result) => this.#waiting.shift()?.resolve(result))
    this.#thread.on('error', (error) => {
      this.#failure = error
      for (const { reject } of this.#waiting.splice(0)) reject(error)
    })
  }

  ask(job: Job): Promise<Result> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const result = new Promise<Result>((resolve, reject) => this.#waiting.push({ resolve, reject }))
    // Awaited in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined)
    this.#thread.postMessage(job)
    return result
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }
}

/** Runs jobs on threads of their own and yields their results in the order of the jobs, a few ahead at most. */
export async function* runOnThreads<Job, Result>(
  jobs: readonly Job[],
  { name, workers, data }: { name: ThreadName; workers: number; data: unknown },
): AsyncGenerator<Result> {
  const lines = Array.from({ length: workers }, () => new Line<Job, Result>(name, data))
  try {
    yield* inOrder(jobs, workers * 2, (job, place) => (lines[place % workers] as Line<Job, Result>).ask(job))
  } finally {
    await Promise.all(lines.map((line) => line.end()))
  }
}

/** Runs jobs in turn, every second one on another thread. */
export async function* runBeside<Job, Result>(
  jobs: readonly Job[],
  { name, data, here }: { name: ThreadName; data: unknown; here: (job: Job) => Result },
): AsyncGenerator<Result> {
  const line = new Line<Job, Result>(name, data)
  const theirs = inOrder(
    jobs.filter((_, place) => place % 2 === 1),
    2,
    (job) => line.ask(job),
  )
  try {
    // Asked for first: the other thread is to be at work while this one is.
    let next = theirs.next()
    for (let place = 0; place < jobs.length; place += 2) {
      yield here(jobs[place] as Job)
      const { value, done } = await next
      if (done === true) continue
      next = theirs.next()
      yield value
    }
  } finally {
    await line.end()
  }
}

/** Keeps some jobs under way, and yields their results in order. */
async function* inOrder<Job, Result>(
  jobs: readonly Job[],
  ahead: number,
  start: (job: Job, place: number) => Promise<Result>,
): AsyncGenerator<Result, undefined> {
  const underWay: Promise<Result>[] = []
  for (const [place, job] of jobs.entries()) {
    underWay.push(start(job, place))
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<Result>)
  }
  for (const result of underWay) yield await result
}
