import { describe, expect, test } from 'vitest'
import { fixture } from './_fixture.ts'
import { indexKnowledge } from './knowledge-index.ts'
import type { Message } from './message.ts'
import { prepare } from './prepare.ts'

const index = indexKnowledge(fixture)

/** What of the message names a body; the fixture's bank has the short names カワセミ and KWSM. */
function named(text: string, more: Partial<Message> = {}): string[] {
  const { brands, quote } = prepare({ text, channel: 'sms', ...more }, index)
  return brands.map(quote)
}

describe('a short name names its body', () => {
  test.each([
    ['【カワセミ】ご利用状況のご案内', 'カワセミ', 'in the bracket that begins the message'],
    ['【重要】【カワセミ】ご案内', 'カワセミ', 'in the second bracket'],
    ['[KWSM] Your parcel', 'KWSM', 'in a Latin bracket'],
    ['＜カワセミ＞ご案内', 'カワセミ', 'in an angle bracket'],
    ['【カワセミ緊急】ご確認ください', 'カワセミ', 'before the word that the bracket ends with'],
    ['カワセミ：ご登録内容をご確認ください', 'カワセミ', 'before the colon that begins the message'],
    ['KWSM : confirm your details', 'KWSM', 'before a colon with a space'],
    ['KWSM - we stopped a payment', 'KWSM', 'before a dash'],
    ['カワセミからのお知らせです', 'カワセミ', 'as who sends news'],
    ['大切な方へ。カワセミから重要なご案内', 'カワセミ', 'as who sends something important'],
    ['カワセミよりご連絡いたします', 'カワセミ', 'as who gets in touch'],
    ['カワセミでございます', 'カワセミ', 'as who introduces itself'],
    ['お世話になっております。カワセミです。', 'カワセミ', 'as who introduces itself in the next sentence'],
    ['いつもカワセミをご利用いただき', 'カワセミ', 'as whose customer the reader is'],
    ['平素よりカワセミをご愛顧', 'カワセミ', 'as whose customer the reader has long been'],
    ['カワセミをご利用いただきありがとうございます', 'カワセミ', 'as who gives thanks'],
    ['お客様のカワセミアカウントを停止', 'カワセミ', 'as whose account the reader has'],
    ['お客様の KWSM ID を停止', 'KWSM', 'as whose ID the reader has, with spaces'],
    ['ご確認ください\nカワセミアカウントが停止されます', 'カワセミ', 'as whose account a line begins with'],
    ['カワセミ会員の皆様', 'カワセミ', 'as whose members are addressed'],
    ['担当：カワセミカスタマーセンター', 'カワセミカスタマーセンター', 'with its desk'],
    ['カワセミ事務局', 'カワセミ事務局', 'with its office'],
    ['運営：株式会社カワセミ', 'カワセミ', 'with its legal form'],
    ['© KWSM', 'KWSM', 'as who holds the rights'],
    ['Thanks. KWSM Inc. All rights reserved.', 'KWSM', 'as who reserves all rights'],
    ['Dear KWSM customer, hello', 'KWSM', 'as whose customer is addressed'],
    ['We locked your KWSM account', 'KWSM', 'as whose account it is in English'],
    ['KWSM Alert: new sign-in', 'KWSM', 'before the word alert'],
    ['Regards, the KWSM support team', 'KWSM', 'as whose team signs'],
    ['ｶ ﾜ ｾ ﾐ からの お 知 ら せ', 'ｶ ﾜ ｾ ﾐ', 'in half-width kana, written apart'],
  ])('%j: %j, %s', (text, name) => {
    expect(named(text)).toEqual([name])
  })

  test('at the beginning of the subject and at that of the body', () => {
    const mail = { channel: 'email', subject: '【カワセミ】お知らせ' } as const
    expect(named('【KWSM】本文', mail)).toEqual(['カワセミ', 'KWSM'])
  })
})

describe('a short name names nobody', () => {
  test.each([
    ['池でカワセミを見ました', 'in a sentence'],
    ['ご来店ありがとうございました。公式【カワセミ】はこちら', 'in a lenticular bracket in mid-sentence'],
    ['お支払いは（カワセミ）か現金で', 'in a bracket in mid-sentence'],
    ['今日の鳥\nカワセミ：二羽', 'before a colon on a later line'],
    ['カワセミからの鳴き声', 'as where something comes from'],
    ['カワセミより小さい鳥', 'as what something is compared with'],
    ['あの青い鳥はカワセミです。', 'as what something is'],
    ['カワセミですか？', 'in a question'],
    ['いつもカワセミが来る池', 'as a guest'],
    ['カワセミをご利用のお客様はレジへ', 'as one way of several'],
    ['公式カワセミアカウントができました', 'within a longer word'],
    ['山カワセミからのお知らせ', 'after a kanji'],
    ['株式会社カワセミ池田', 'before a kanji'],
    ['カワセミハウスからのお知らせ', 'as a part of another name'],
    ['We saw a KWSM at the pond', 'in an English sentence'],
    ['We met the team. KWSM, of course', 'after a sentence'],
    ['hour kwsm account', 'after the end of another word'],
    ['KWSMs: two of them', 'as a longer word'],
  ])('%j, %s', (text) => {
    expect(named(text)).toEqual([])
  })

  test('in brackets that begin a cell of a table in HTML source', () => {
    expect(named('<table> <kwsm> <p>', { channel: 'email' })).toEqual([])
  })
})

describe('a sender field', () => {
  const brandsOf = (sender: string) =>
    prepare({ text: '', channel: 'email', sender }, index).senderBrands.map(({ id }) => id)

  test.each([
    ['カワセミ'],
    ['"KWSM" <info@bird.example>'],
    ['KWSM Support <info@bird.example>'],
    ['カワセミサポート'],
    ['カワセミカスタマーセンター <info@bird.example>'],
    ['【カワセミ】'],
    ['株式会社カワセミ <info@bird.example>'],
  ])('is the bank’s when it is %j', (sender) => {
    expect(brandsOf(sender)).toEqual(['kawasemi-bank'])
  })

  test.each([['カワセミの会 <info@bird.example>'], ['KWSM Tanaka'], ['池田カワセミ'], ['kwsm@bird.example']])(
    'is not when it is %j',
    (sender) => {
      expect(brandsOf(sender)).toEqual([])
    },
  )
})

test('a name repeated as long as a mail may be takes time in proportion', () => {
  const timeOf = (text: string) => {
    const from = performance.now()
    named(text, { channel: 'email' })
    return performance.now() - from
  }
  timeOf('カワセミから '.repeat(2_000))
  const short = Math.max(timeOf('カワセミから '.repeat(3_000)), 2)
  expect(timeOf('カワセミから '.repeat(24_000))).toBeLessThan(40 * short)
})
