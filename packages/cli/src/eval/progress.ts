import type { Output } from '../io.ts'

export interface Progress {
  /** Call for every row; says how many there were so far, a few times a second. */
  row(): void
  /** Wipes the line. */
  end(): void
}

/** Rows between two looks at the clock, and milliseconds of silence at the start and between two lines. */
const stride = 64
const patience = 1_000
const interval = 250

/** Shows progress on a terminal once the work takes longer than a second. */
export function createProgress(
  output: Output,
  now: () => number = performance.now.bind(performance),
): Progress {
  const start = now()
  let rows = 0
  let shown: number | undefined
  return {
    row() {
      rows += 1
      if (!output.isTTY || rows % stride !== 0) return
      const time = now()
      if (time - start < patience || (shown !== undefined && time - shown < interval)) return
      shown = time
      const rate = Math.round((rows * 1_000) / (time - start))
      output.write(`\r${rows.toLocaleString('en')} (${rate.toLocaleString('en')}/s)\u001B[K`)
    },
    end() {
      if (shown !== undefined) output.write('\r\u001B[K')
    },
  }
}
