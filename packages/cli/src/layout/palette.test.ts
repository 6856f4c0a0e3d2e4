import { expect, test } from 'vitest'
import { paintFor, widthFor } from './palette.ts'

const terminal = { write: () => true, isTTY: true, columns: 120 }
const pipe = { write: () => true }

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a terminal that cannot', terminal, { TERM: 'dumb' }, false],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR against NO_COLOR', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('decides on colour for %s', (_, output, env, coloured) => {
  expect(paintFor(output, env)('scam', 'x').includes('\u001B[')).toBe(coloured)
})

test.each([
  ['a wide terminal', terminal, 80],
  ['a narrow terminal', { ...terminal, columns: 38 }, 38],
  ['an absurdly narrow terminal', { ...terminal, columns: 3 }, 20],
  ['a pipe', pipe, 80],
])('sets text for %s', (_, output, width) => {
  expect(widthFor(output)).toBe(width)
})
