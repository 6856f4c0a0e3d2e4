// Run as a child process: builds a file of so many rows and says how much memory that took at most, in MB.
import { buildIndex } from '@monban/number-index/node'

const [, , file, count] = process.argv
const size = 1 << 16

function* rows() {
  for (let from = 0; from < Number(count); from += size) {
    const number = (_, at) => 810_000_000_000 + ((Math.imul(from + at, 0x9e37_79b1) >>> 0) % 4e7)
    yield {
      count: size,
      numbers: Float64Array.from({ length: size }, number),
      values: new Uint32Array(size).fill(9),
    }
  }
}

await buildIndex(rows(), { file, expected: Number(count) })
process.stdout.write(String(process.resourceUsage().maxRSS / 1000))
