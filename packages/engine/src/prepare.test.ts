import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileMessage, search } from './_core-fixture.ts'
import { fixture } from './_fixture.ts'
import { indexKnowledge } from './knowledge-index.ts'
import { type Channel, channels, fieldLimits, type Message, MessageError, textLimit } from './message.ts'
import { prepare } from './prepare.ts'
import type { Span } from './verdict.ts'

const index = indexKnowledge(fixture)

function prepared(text: string, more: Partial<Message> = {}) {
  return prepare({ text, channel: 'sms', ...more }, index)
}

function marked(message: Message, span: Span | undefined): string | undefined {
  const whole = span?.field === 'subject' ? message.subject : message.text
  return span && whole?.slice(span.start, span.end)
}

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('keeps to the limits and names the one that is broken', () => {
  const text = (channel: Channel): Message => ({ text: 'あ'.repeat(textLimit(channel) + 1), channel })
  test.each<[message: Message, field: MessageError['field'], limit: number]>([
    ...channels.map((channel): [Message, 'text', number] => [text(channel), 'text', textLimit(channel)]),
    [{ text: '', channel: 'sms', sender: 'a'.repeat(321) }, 'sender', 320],
    [{ text: '', channel: 'email', subject: 'a'.repeat(1_001) }, 'subject', 1_000],
    [{ text: '', channel: 'email', links: Array.from({ length: 1_001 }, () => '#') }, 'links', 1_000],
    [{ text: '', channel: 'email', links: ['#', 'a'.repeat(2_049)] }, 'links', 2_048],
  ])('%#', (message, field, limit) => {
    const error = errorOf(() => prepare(message, index))
    expect(error).toBeInstanceOf(MessageError)
    expect(error).toMatchObject({ field, limit })
  })

  test('accepts what just keeps to them', () => {
    const message: Message = {
      text: 'あ'.repeat(textLimit('email')),
      channel: 'email',
      sender: 'a'.repeat(fieldLimits.sender),
      subject: 'a'.repeat(fieldLimits.subject),
      links: Array.from({ length: fieldLimits.links }, () => 'a'.repeat(fieldLimits.link)),
    }
    expect(prepare(message, index).links).toEqual([])
  })
})

describe('says where a passage stands', () => {
  const message: Message = {
    channel: 'email',
    subject: '【至急】ご連絡',
    text: 'ｶﾜｾﾐ銀行です。未\u200b納のお知らせ 050-6881-5063',
  }
  const { concepts, brands, phones, spanOf, quote } = prepare(message, index)

  test('in the subject', () => {
    expect(concepts.get('urgent')?.map(spanOf)).toEqual([{ start: 1, end: 3, field: 'subject' }])
  })

  test('in the body, counted from its own beginning', () => {
    expect(concepts.get('unpaid')?.map(spanOf)).toEqual([{ start: 9, end: 12 }])
    expect(brands.map(spanOf)).toEqual([{ start: 0, end: 6 }])
    expect(phones.map(spanOf)).toEqual([{ start: 18, end: 31 }])
  })

  test('and quotes it as it is written', () => {
    expect([...brands, ...phones, ...(concepts.get('unpaid') ?? [])].map(quote)).toEqual([
      'ｶﾜｾﾐ銀行',
      '050-6881-5063',
      '未\u200b納',
    ])
  })

  test('a passage that begins in the subject is marked there', () => {
    const across: Message = { channel: 'email', subject: 'あなたに未', text: '納があります' }
    const both = prepare(across, index)
    expect(both.concepts.get('unpaid')?.map((range) => marked(across, both.spanOf(range)))).toEqual(['未'])
  })

  test('whatever the message, it lies inside the field it names and is not empty', () => {
    fc.assert(
      fc.property(hostileMessage, (hostile) => {
        const { folded, spanOf: find } = prepare(hostile, index)
        const spans = Array.from(folded.before, (_, at) => find({ start: at, end: at + 1 }))
        const wrong = spans.filter((span) => span && marked(hostile, span)?.length !== span.end - span.start)
        expect(wrong).toEqual([])
        expect(spans.filter((span) => span && span.start >= span.end)).toEqual([])
      }),
      search,
    )
  })
})

describe('finds who is named', () => {
  test.each<[text: string, passages: string[], because: string]>([
    ['カワセミ銀行です', ['カワセミ銀行'], 'the plain name'],
    ['カ ワ セ ミ 銀 行', ['カ ワ セ ミ 銀 行'], 'the name written apart'],
    ['カワセミ銀行カスタマーセンターより', ['カワセミ銀行カスタマーセンター'], 'the name with its desk'],
    ['カワセミ銀行お客様サポート窓口', ['カワセミ銀行お客様サポート窓口'], 'the name with a long desk'],
    ['カワセミ銀行 (株)', ['カワセミ銀行 (株)'], 'the name with its legal form'],
    ['カワセミ銀行とカワセミ便', ['カワセミ銀行', 'カワセミ便'], 'two names'],
    ['KAWASEMI BANK', ['KAWASEMI BANK'], 'the English name'],
    ['kawasemi banking', [], 'a longer word'],
  ])('%j: %j (%s)', (text, passages) => {
    const { brands, quote } = prepared(text)
    expect(brands.map(quote)).toEqual(passages)
  })

  test('a name that only the host of a strange link carries does not count', () => {
    const own = indexKnowledge({
      ...fixture,
      brands: fixture.brands.map((brand) => ({ ...brand, aliases: [...brand.aliases, 'kawasemi-bank'] })),
    })
    const named = (text: string) => prepare({ text, channel: 'sms' }, own).brands.length
    expect(named('https://kawasemi-bank.evil.example/')).toBe(0)
    expect(named('https://www.kawasemi-bank.example.co.jp/')).toBe(1)
    expect(named('kawasemi-bank https://evil.example/')).toBe(1)
  })

  test('a desk as long as the text is read to its end', () => {
    const { brands } = prepare({ text: `カワセミ銀行${'センター'.repeat(49_000)}`, channel: 'email' }, index)
    expect(brands).toEqual([{ brand: fixture.brands[0], start: 0, end: 196_006 }])
  })
})

describe('looks at the sender', () => {
  test.each<[sender: string | undefined, brands: string[], host: string | undefined]>([
    ['カワセミ銀行', ['kawasemi-bank'], undefined],
    ['カワセミ銀行 <info@mail.evil.example>', ['kawasemi-bank'], 'mail.evil.example'],
    ['"カワセミ銀行・カワセミ便" <a@evil.example>', ['kawasemi-bank', 'kawasemi-parcels'], 'evil.example'],
    ['kawasemi bank@evil.example', [], 'evil.example'],
    ['05068815063', [], undefined],
    [undefined, [], undefined],
  ])('%j', (sender, brands, host) => {
    const message = prepared('', sender === undefined ? {} : { sender })
    expect(message.senderBrands.map(({ id }) => id)).toEqual(brands)
    expect(message.senderHost?.host).toBe(host)
  })
})

describe('takes the message apart', () => {
  test('into links that are shown and targets that are not', () => {
    const { links } = prepared('こちら https://a.example/', {
      links: ['https://b.example/', 'mailto:x@c.example'],
    })
    expect(links.map(({ host, range }) => [host, range !== undefined])).toEqual([
      ['a.example', true],
      ['b.example', false],
    ])
  })

  test('into numbers, but not those inside links and addresses', () => {
    const { phones } = prepared('https://a.example/0312345678 09012345678@b.example 050-6881-5063')
    expect(phones.map(({ dialled }) => dialled)).toEqual(['05068815063'])
  })

  test('into concepts, each passage once and as long as possible', () => {
    const { concepts, quote } = prepared('未納料金と滞納、裁判手続き')
    expect(concepts.get('unpaid')?.map(quote)).toEqual(['未納', '滞納'])
    expect(concepts.get('legal')?.map(quote)).toEqual(['裁判手続き'])
  })

  test('into amounts, deadlines and addresses', () => {
    const { amounts, deadlines, emails } = prepared('24時間以内に3,980円を。info@a.example')
    expect(amounts.map(({ value }) => value)).toEqual([3_980])
    expect(deadlines.map(({ hours }) => hours)).toEqual([24])
    expect(emails.map(({ address }) => address)).toEqual(['info@a.example'])
  })

  test('whatever it is, into passages that are in order and apart', () => {
    fc.assert(
      fc.property(hostileMessage, (hostile) => {
        const { concepts, phones, brands } = prepare(hostile, index)
        for (const ranges of [...concepts.values(), phones, brands]) {
          let last = 0
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
        }
      }),
      search,
    )
  })
})
