import { expect, test } from 'vitest'
import { createWorkProgress } from './work-progress.ts'

function rehearse(isTTY: boolean, steps: number) {
  const written: string[] = []
  let time = 0
  const output = { isTTY, write: (text: string) => written.push(text) > 0 }
  const progress = createWorkProgress(output, 'en', () => time)
  for (let step = 0; step <= steps; step++) {
    progress.show('reading', step * 1_000, step / 100)
    time += 100
  }
  progress.end()
  return written
}

test('shows rows, rate and the time left, four times a second at most, and wipes the line', () => {
  const written = rehearse(true, 30)
  expect(written[0]).toBe('\rReading: 10,000 rows (10,000/s, left 0:09)\u001B[K')
  expect(written.length).toBeLessThanOrEqual(9)
  expect(written.at(-1)).toBe('\r\u001B[K')
})

test('says nothing of work that is done within a second, nor where no terminal reads along', () => {
  expect(rehearse(true, 9)).toEqual([])
  expect(rehearse(false, 100)).toEqual([])
})

test('counts the rows of a phase from its beginning', () => {
  const written: string[] = []
  let time = 0
  const progress = createWorkProgress(
    { isTTY: true, write: (text) => written.push(text) > 0 },
    'ja',
    () => time,
  )
  progress.show('reading', 5_000)
  time = 10_000
  progress.show('writing', 5_000)
  time = 12_000
  progress.show('writing', 9_000)
  expect(written).toEqual(['\r書きこみ: 9,000 行 (2,000/s)\u001B[K'])
})
