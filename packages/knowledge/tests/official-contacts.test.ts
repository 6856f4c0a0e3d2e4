import { type Brand, type Channel, createEngine, type Message, type Verdict } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'

const engine = createEngine({ knowledge })
const { brands } = knowledge

/** What a body really sends, from the mildest to the most pressing. `{name}` and `{host}` are the body's own. */
const notices: readonly (readonly [name: string, wording: string])[] = [
  ['a notice', '【{name}】お知らせがあります。 https://{host}/'],
  [
    'a statement',
    '【{name}】今月のご利用明細が確定しました。詳しくは会員ページでご確認ください。 https://www.{host}/',
  ],
  [
    'an order',
    '{name}をご利用いただきありがとうございます。ご注文の品を発送しました。お届け予定は7月3日です。\nhttps://{host}/orders/',
  ],
  [
    'a failed debit',
    '【{name}】山田花子様 6月分の口座振替ができませんでした。お支払い期限は7月31日です。お手続きの方法はこちらです。 https://www.{host}/guide/',
  ],
  [
    'a login alert',
    '【{name}】新しい端末からログインがありました。履歴はこちらで見られます。 https://{host}/',
  ],
  ['a code', '{name}の認証コードは482913です。だれにも教えないでください。 https://{host}/'],
  [
    'a warning',
    '【{name}】当社をかたる偽のSMSにご注意ください。当社がSMSで暗証番号をお尋ねすることはありません。 https://www.{host}/security/',
  ],
  [
    'a question about the account',
    '【{name}】お客さま情報の定期的な確認をお願いしています。7月31日までに会員ページでご回答ください。 https://www.{host}/',
  ],
  [
    'a usage check',
    '【{name}】カードのご利用を一時的に保留しました。ご本人のご利用かどうか、下記からお知らせください。 https://www.{host}/check',
  ],
  [
    'a maintenance notice',
    '【{name}】7月5日の午前1時から5時まで、サービスを停止します。 https://{host}/info',
  ],
  ['a notice in English', '{name}: your statement is ready. See it at https://www.{host}/'],
  ['an order in English', 'Thank you for using {name}. Your order has shipped. https://{host}/orders'],
  [
    'a failed debit in English',
    'Dear Ms Yamada, your June payment to {name} did not go through. It is due on July 31. How to pay: https://www.{host}/help',
  ],
  [
    'a login alert in English',
    '{name}: there was a sign-in from a new device. Review your history at https://{host}/',
  ],
  [
    'a code in English',
    '482913 is your {name} code. Do not share it with anyone. We will never ask for it. https://{host}/',
  ],
]

const calls: readonly (readonly [name: string, wording: string])[] = [
  ['an invitation to call', '【{name}】ご不明な点は{number}へお電話ください。'],
  ['a request to call back', '【{name}】確認したいことがございます。{number}までご連絡ください。'],
  ['an invitation in English', '{name}: if you have any questions, call {number}.'],
]

const channels: readonly Channel[] = ['sms', 'email']

interface Case {
  readonly brand: string
  readonly what: string
  readonly message: Message
}

function written(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}

/** The names that a notice may bear: both languages and every spelling. */
function namesOf({ name, aliases }: Brand): readonly string[] {
  return [...new Set([name.ja, name.en, ...aliases])].map((spelling) =>
    spelling.replaceAll(/[【】「」[\]]/gu, ''),
  )
}

/** Those that press the reader, which nobody sends under a name that scammers coined, such as Microsoftサポート. */
const pressing = /debit|login|usage|question/

function linked(brand: Brand, names: readonly string[], sent = notices): Case[] {
  return brand.domains.flatMap(({ domain: host }) =>
    names.flatMap((name) =>
      sent.flatMap(([what, wording]) =>
        channels.map((channel) => ({
          brand: brand.id,
          what: `${what}, ${channel}, ${host}, ${name}`,
          message: {
            channel,
            text: written(wording, { name, host }),
            ...(channel === 'email' && { sender: `${name} <info@${host}>` }),
          },
        })),
      ),
    ),
  )
}

/** As it is dialled: 0120… for +81120…; a number abroad keeps its country. */
function dialled(number: string): string {
  return number.replace(/^\+81/, '0')
}

function phoned(brand: Brand): Case[] {
  return brand.numbers
    .filter(({ number }) => number.startsWith('+'))
    .flatMap(({ number }) =>
      calls.flatMap(([what, wording]) =>
        channels.map((channel) => ({
          brand: brand.id,
          what: `${what}, ${channel}, ${number}`,
          message: { channel, text: written(wording, { name: brand.name.ja, number: dialled(number) }) },
        })),
      ),
    )
}

function accused(cases: readonly Case[]): string[] {
  return cases
    .map((found) => ({ ...found, verdict: engine.judge(found.message) }))
    .filter(({ verdict: { level } }) => level === 'scam' || level === 'caution')
    .map(({ brand, what, verdict }) => `${brand}: ${what} → ${verdict.level} ${reasonsOf(verdict)}`)
}

function reasonsOf({ reasons }: Verdict): string {
  return reasons.map(({ id, weight }) => `${id} ${weight}`).join(', ')
}

describe('what a listed body really sends is never called scam or caution', () => {
  test('whatever domain of its own it links to', () => {
    const cases = brands.flatMap((brand) => linked(brand, [brand.name.ja, brand.name.en]))
    expect(cases.length).toBeGreaterThan(8_000)
    expect(accused(cases)).toEqual([])
  })

  test('whatever it calls itself', () => {
    const gentle = notices.filter(([what]) => !pressing.test(what))
    const cases = brands.flatMap((brand) =>
      linked({ ...brand, domains: brand.domains.slice(0, 1) }, namesOf(brand), gentle),
    )
    expect(accused(cases)).toEqual([])
  })

  test('whichever published number it gives', () => {
    const cases = brands.flatMap(phoned)
    expect(cases.length).toBeGreaterThan(100)
    expect(accused(cases)).toEqual([])
  })

  test('and a host that we believe, but cannot confirm, to be its own is not held against it', () => {
    const cases = brands.flatMap((brand) =>
      (brand.unconfirmedDomains ?? []).flatMap((host) =>
        notices.map(([, wording]) => written(wording, { name: brand.name.ja, host })),
      ),
    )
    const held = cases.filter((text) => {
      const { level, reasons } = engine.judge({ channel: 'sms', text })
      return level === 'scam' || reasons.some(({ id }) => id === 'brand-link')
    })
    expect(held).toEqual([])
  })
})

describe('senders that many bodies share', () => {
  /** SoftBank's gateway and common short codes, which show the same digits for banks, shops and clinics alike. */
  const sharedSenders = ['0032069000', '32069000', '243056']

  test('are listed for nobody', () => {
    const listed = new Set(brands.flatMap(({ numbers }) => numbers.map(({ number }) => number)))
    expect(sharedSenders.filter((sender) => listed.has(sender))).toEqual([])
  })

  test.each(sharedSenders)('%s changes nothing about a message', (sender) => {
    for (const text of [
      '【三井住友銀行】口座を停止しました。本人確認をしてください。 https://login.example/',
      '明日の予約は10時です。お待ちしております。',
    ]) {
      const { ruleVersion: _, notChecked: __, ...alone } = engine.judge({ channel: 'sms', text })
      expect(engine.judge({ channel: 'sms', text, sender })).toMatchObject(alone)
    }
  })
})
