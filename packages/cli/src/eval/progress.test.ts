import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

function rehearse(isTTY: boolean, millisecondsPerRow: number, rows: number): string[] {
  const written: string[] = []
  let time = 0
  const output = { isTTY, write: (text: string) => written.push(text) > 0 }
  const progress = createProgress(output, () => time)
  for (let row = 0; row < rows; row++) {
    time += millisecondsPerRow
    progress.row()
  }
  progress.end()
  return written
}

test('says nothing of work that is done within a second', () => {
  expect(rehearse(true, 0.1, 9_000)).toEqual([])
})

test('says nothing where no terminal reads along', () => {
  expect(rehearse(false, 1, 10_000)).toEqual([])
})

test('shows rows and rate four times a second at most, and wipes the line at the end', () => {
  const written = rehearse(true, 1, 3_000)
  expect(written[0]).toBe('\r1,024 (1,000/s)\u001B[K')
  expect(written.length).toBeLessThanOrEqual(9)
  expect(written.at(-1)).toBe('\r\u001B[K')
})
