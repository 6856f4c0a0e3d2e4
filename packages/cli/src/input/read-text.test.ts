import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { readText } from './read-text.ts'

function bytes(...chunks: (string | number[])[]): AsyncIterable<Uint8Array> {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)))
}

test('puts characters together that were cut between chunks', async () => {
  const [first, ...rest] = [...Buffer.from('至急')]
  expect(await readText(bytes([first ?? 0], rest), '-')).toBe('至急')
})

test.each([
  ['a\n', 'a', 'one line break at the end goes'],
  ['a\r\n', 'a', 'also as Windows writes it'],
  ['a\n\n', 'a\n', 'only one'],
  ['a\nb', 'a\nb', 'those inside stay'],
  ['\uFEFFa', 'a', 'a byte order mark goes'],
  ['', '', 'nothing is nothing'],
])('reads %j as %j: %s', async (written, text) => {
  expect(await readText(bytes(written), '-')).toBe(text)
})

test('refuses another encoding, which would be judged as garbage', async () => {
  const shiftJis = [0x8e, 0x8a, 0x8b, 0x7d]
  const refusal = readText(bytes(shiftJis), 'a.txt')
  await expect(refusal).rejects.toThrow(UsageError)
  await expect(refusal).rejects.toThrow('a.txt: not UTF-8 text.')
})

test('stops reading an endless input and names the limit', async () => {
  let read = 0
  async function* endless() {
    for (;;) {
      read += 65_536
      yield Buffer.alloc(65_536, 'y')
    }
  }
  await expect(readText(endless(), '-')).rejects.toThrow('at most 1,048,576 bytes')
  expect(read).toBeLessThan(1_200_000)
})
