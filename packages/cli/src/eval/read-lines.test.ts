import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function lines(chunks: readonly Uint8Array[], limit = 100) {
  async function* source() {
    yield* chunks
  }
  const all: (string | number)[][] = []
  for await (const { number, content } of readLines(source(), limit)) all.push([number, String(content)])
  return all
}

test('numbers lines from 1 and needs no line break at the end', async () => {
  expect(await lines([Buffer.from('a\n\nb')])).toEqual([
    [1, 'a'],
    [2, ''],
    [3, 'b'],
  ])
})

test('gives no line after the last line break', async () => {
  expect(await lines([Buffer.from('a\n')])).toEqual([[1, 'a']])
})

test('drops a line above the limit, goes on with the next one, and keeps counting', async () => {
  const long = Buffer.alloc(60, 'x')
  expect(await lines([long, long, Buffer.from('\nb\n')])).toEqual([
    [1, 'too-long'],
    [2, 'b'],
  ])
})

test('gives the same lines however the bytes are cut into chunks', async () => {
  const text = '至急\nご連絡\n\n下さい'
  const whole = await lines([Buffer.from(text)])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(Buffer.byteLength(text))), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), Buffer.byteLength(text)]
      const chunks = edges.slice(1).map((end, index) => Buffer.from(text).subarray(edges[index], end))
      expect(await lines(chunks)).toEqual(whole)
    }),
  )
})
