import { expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { findDeadlines } from './deadlines.ts'

const hours = (text: string) => findDeadlines(fold(text)).map((deadline) => deadline.hours)

test.each([
  ['本日中にご連絡ください', 24],
  ['本 日 中', 24],
  ['今日中に', 24],
  ['本日１８時までに', 24],
  ['本日ご連絡無き場合', 24],
  ['本日が期限です', 24],
  ['24時間以内に', 24],
  ['２４時間以内', 24],
  ['④⑧時間内', 48],
  ['3日以内', 72],
  ['残り2日以内', 48],
  ['5営業日以内', 120],
  ['within 24 hours', 24],
  ['Within the next 48 hours', 48],
  ['within 1 hour', 1],
  ['within 3 days', 72],
  ['by the end of the day', 24],
])('%j leaves %d hours', (written, left) => {
  expect(hours(written)).toEqual([left])
})

test.each(['11月30日まで', '１１月３０日（月）まで', '11/30迄', '11月30日17時まで'])(
  '%j is a date, of which no clock says how far it is',
  (written) => {
    expect(hours(written)).toEqual([undefined])
  },
)

test.each([
  ['本日はありがとうございます', 'today without a deadline'],
  ['24時間営業', 'opening hours'],
  ['1234日以内', 'too many days for a deadline'],
  ['11月30日に', 'a date without an end'],
  ['in 3 days', 'a delivery time'],
])('%j is no deadline: %s', (written) => {
  expect(hours(written)).toEqual([])
})

test('finds every deadline in text order and marks exactly what is written', () => {
  const folded = fold('11月30日まで、または２４時間以内。本 日中に')
  expect(findDeadlines(folded).map(folded.quote)).toEqual(['11月30日まで', '２４時間以内', '本 日中'])
})
