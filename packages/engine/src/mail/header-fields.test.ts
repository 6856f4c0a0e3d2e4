import { describe, expect, test } from 'vitest'
import { readFields, readStructured, sections } from './header-fields.ts'

test('lines that begin with a blank belong to the one before; lines without a name are left out', () => {
  expect(readFields('Subject: a\r\n b\r\n\tc\nnonsense\n: d\nX-E:\n\u00a0From: f')).toEqual([
    { key: 'subject', value: 'a b\tc' },
    { key: 'x-e', value: '' },
  ])
})

test.each([
  ['a; b (c; d); e', ['a', 'b', 'e'], 'comments go, with the semicolons in them'],
  ['a; b="c; (d)"', ['a', 'b=c; (d)'], 'in quotation marks, everything stays'],
  ['a; b=Invoice(1).pdf', ['a', 'b=Invoice(1).pdf'], 'a bracket inside a word is no comment'],
  ['a ((b) c) d', ['a  d'], 'comments nest'],
  ['a; b="c\\"d"', ['a', 'b=c"d'], 'a quotation mark can be quoted'],
  ['a; b="c', ['a', 'b=c'], 'a quotation mark may be missing'],
])('%j: %j (%s)', (value, expected) => {
  expect(sections(value)).toEqual(expected)
})

describe('parameters', () => {
  test.each([
    ['a/b; Name="x y"', 'name', 'x y'],
    ['a/b; name=x; name=y', 'name', 'x'],
    ["a/b; name*=utf-8'ja'%E8%AB%8B.exe", 'name', '請.exe'],
    ["a/b; name*0*=utf-8''%E8%AB%8B; name*1=.pdf; name*2*=%2Eexe", 'name', '請.pdf.exe'],
    ["a/b; name*=shift_jis''%90%BF.exe", 'name', '%90%BF.exe'],
    ['a/b; flag; name=x', 'name', 'x'],
    ['a/b; __proto__=x', '__proto__', 'x'],
  ])('%s: %s is %s', (written, name, value) => {
    expect(readStructured(written).parameters.get(name)).toBe(value)
  })

  test('the value before them is lower case', () => {
    expect(readStructured('Text/HTML (x); charset=A').value).toBe('text/html')
  })
})
