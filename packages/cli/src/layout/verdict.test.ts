import { stripVTControlCharacters } from 'node:util'
import type { CheckResult, Message, Reason, Source, Span } from '@monban/engine'
import { expect, test } from 'vitest'
import { columnsOf } from './cells.ts'
import { paintFor } from './palette.ts'
import { layOutVerdict } from './verdict.ts'

const plain = { width: 80, height: Number.POSITIVE_INFINITY, paint: (_: string, text: string) => text }

const text =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'
const message: Message = { text, channel: 'sms' }

const source: Source = {
  url: 'https://shop.example/help/sms',
  title: 'ショップ公式「SMS について」',
  kind: 'official',
  checkedOn: '2026-11-20',
}

function spanOf(passage: string): Span {
  const start = text.indexOf(passage)
  return { start, end: start + passage.length }
}

function reason(id: string, passages: readonly string[], direction: Reason['direction'] = 'scam'): Reason {
  return { id, direction, group: id, weight: 3, spans: passages.map(spanOf), values: {} }
}

const result: CheckResult = {
  level: 'scam',
  score: 92,
  kind: 'unpaid-charge',
  impersonates: 'amazon',
  campaign: null,
  reasons: [
    reason('brand-number', ['アマゾンカスタマーセンター', '05068815063']),
    reason('official-words', ['月額料金'], 'genuine'),
    reason('legal-threat', ['裁判手続き']),
    reason('urgency', ['至急']),
  ],
  advice: 'unpaid-charge',
  notChecked: ['number'],
  ruleVersion: '1.2.3',
  explanation: {
    lang: 'ja',
    level: 'scam',
    verdict: '詐欺の可能性が高い',
    kind: '架空請求',
    impersonates: 'アマゾン',
    campaign: { title: '月額料金の未納を理由に電話をかけさせるSMS', article: 'unpaid-monthly-fee' },
    summary: '身に覚えのない料金を払わせる手口とよく似ています。',
    doNow: ['書いてある番号に電話しないでください。', '画面の写真を残してください。'],
    reasons: [
      { reason: 0, direction: 'scam', text: '公式でない番号に電話させようとしています。', source },
      { reason: 1, direction: 'genuine', text: '料金の種類が書いてあります。' },
      { reason: 2, direction: 'scam', text: '裁判を持ち出しています。' },
      { reason: 3, direction: 'scam', text: '急がせています。' },
    ],
    ifGenuine: { text: '本物の請求はアカウントの画面で見られます。', source },
    checkYourself: [{ text: 'ブックマークから開いて見ます。' }],
    aftercare: [
      { situation: 'called', title: '電話した', steps: [{ text: '番号を着信拒否にします。' }] },
      {
        situation: 'court-papers',
        title: '裁判所の書類が届いた',
        steps: [{ text: '放っておかず、必ず読みます。' }],
      },
    ],
    contacts: [{ name: '消費者ホットライン', reach: '188', hours: '毎日', purpose: '困ったとき', source }],
    notChecked: ['番号の持ち主は調べていません。'],
  },
}

/** The layout is what people read first: a change of this snapshot is a change for users. */
test('lays a verdict out in the order in which a person needs it', () => {
  expect(layOutVerdict(result, message, plain)).toMatchSnapshot()
})

test('speaks English around an English explanation', () => {
  const english = { ...result, explanation: { ...result.explanation, lang: 'en' as const } }
  const lines = layOutVerdict(english, message, plain).split('\n')
  expect(lines).toContain('What to do now')
  expect(lines).toContain('Who can help')
})

test.each([80, 40, 20])('keeps to %d columns, addresses to copy apart', (width) => {
  const lines = layOutVerdict(result, message, { ...plain, width }).split('\n')
  for (const line of lines.filter((line) => !line.includes('https://'))) {
    expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  }
})

test('lists other telling words, but none that a reason has shown', () => {
  const reasons = [...result.reasons, reason('call-back', ['05068815063']), reason('unpaid-demand', ['未納'])]
  expect(layOutVerdict({ ...result, reasons }, message, plain)).toContain(
    'ほかに目につく言葉\n     > 未納\n\n',
  )
})

test('quotes a marked subject as well', () => {
  const [first = reason('', [])] = result.reasons
  const marked = {
    ...result,
    reasons: [{ ...first, spans: [{ start: 0, end: 2, field: 'subject' as const }] }],
  }
  const one = {
    ...marked,
    explanation: { ...result.explanation, reasons: result.explanation.reasons.slice(0, 1) },
  }
  const laidOut = layOutVerdict(one, { ...message, subject: '未納のお知らせ' }, plain)
  expect(laidOut).toContain('     > 未納\n')
  expect(laidOut).toContain('件名\n| 未納のお知らせ\n  1^^^\n')
  expect(laidOut).toContain('届いた文\n')
})

test('leaves out what there is nothing to say about', () => {
  const { explanation } = result
  const nothing: CheckResult = {
    ...result,
    level: 'no-signs',
    kind: null,
    impersonates: null,
    campaign: null,
    reasons: [],
    explanation: {
      ...explanation,
      level: 'no-signs',
      verdict: '詐欺の特徴は見つかりませんでした',
      kind: null,
      impersonates: null,
      campaign: null,
      reasons: [],
      ifGenuine: { text: '本物なら、公式アプリでも同じ知らせが見られます。' },
      checkYourself: [],
      aftercare: [],
      contacts: [],
    },
  }
  const laidOut = layOutVerdict(nothing, message, plain)
  expect(laidOut).toMatch(/^詐欺の特徴は見つかりませんでした\n/)
  for (const heading of ['詐欺によくある特徴', '本物にもある特徴', 'もう何か', '相談', '出典']) {
    expect(laidOut.split('\n').filter((line) => line.startsWith(heading))).toEqual([])
  }
  expect(laidOut).toContain('調べていないこと')
})

test('colours the verdict and the passages, in the same layout', () => {
  const output = { write: () => true, isTTY: true }
  const coloured = layOutVerdict(result, message, { ...plain, paint: paintFor(output, {}) })
  expect(coloured.startsWith('\u001B[1m\u001B[31m詐欺の可能性が高い')).toBe(true)
  expect(stripVTControlCharacters(coloured)).toBe(layOutVerdict(result, message, plain))
})

test('lets neither text nor sentences command the terminal', () => {
  const hostile = `\u001B[2J\u001B]8;;https://a.example\u0007至急\r判定：安全\u202E${text}`
  const spoken = { ...result.explanation, summary: '\u001B[1A番号は\u009B2K' }
  const laidOut = layOutVerdict({ ...result, explanation: spoken }, { ...message, text: hostile }, plain)
  expect(laidOut).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  expect(laidOut).toContain('| <U+001B>[2J<U+001B>]8;;https://a.example<U+0007>至急\n')
})

test('repeats the verdict and the first step at the end when the beginning has scrolled away', () => {
  const whole = layOutVerdict(result, message, plain)
  const onSmallScreen = layOutVerdict(result, message, { ...plain, height: 24 })
  expect(onSmallScreen.startsWith(whole)).toBe(true)
  expect(onSmallScreen.slice(whole.length)).toBe(
    '\n詐欺の可能性が高い — 架空請求\n書いてある番号に電話しないでください。 （理由と次の手順は上にあります）\n',
  )
})
