import { describe, expect, test } from 'vitest'
import { type MailFacts, type Message, MessageError, rawMailLimits, textLimit } from '../message.ts'
import { htmlMail, mailOf, mails } from './_mails.ts'
import { type ReadMailOptions, readMail } from './read-mail.ts'

function read(bytes: Uint8Array | undefined, options?: ReadMailOptions): Message {
  const message = bytes && readMail(bytes, options)
  if (!message) throw new Error('no mail')
  return message
}

function factsOf(bytes: Uint8Array | undefined, options?: ReadMailOptions): MailFacts {
  const { mail } = read(bytes, options)
  if (!mail) throw new Error('no facts')
  return mail
}

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('reads Japanese in whatever it was written', () => {
  test.each([
    ['scam/undeclared-iso-2022-jp', '【重要】カードのご利用を一時停止しました', '不正利用の可能性がある'],
    ['scam/undeclared-shift-jis', 'お荷物のお届けについて', 'お荷物を持ち帰りました'],
    ['scam/undeclared-euc-jp', 'アカウントの自動退会処理について', '長期間ログインがない'],
    ['scam/wrong-charset', '【PayPay】アカウントが制限されました', 'アカウントが制限されました'],
    ['scam/display-name', '配達できませんでした', '48時間以内に住所を確認'],
    ['genuine/shop-newsletter', '新茶の季節です', '一煎目は少しぬるめのお湯で'],
  ])('%s', (name, subject, words) => {
    const message = read(mails.get(name))
    expect(message.subject).toBe(subject)
    expect(message.text).toContain(words)
  })

  test('the sender’s name too', () => {
    expect(read(mails.get('scam/undeclared-shift-jis')).sender).toBe(
      '佐川急便 <todoke@sagawa-saihai.example>',
    )
  })
})

describe('shows what a person sees', () => {
  test('the HTML version, not the plain one', () => {
    expect(read(mails.get('scam/plain-differs')).text).toMatch(/^ETC利用照会サービスのアカウントが無効/)
  })

  test('the text of a mail within the mail', () => {
    expect(read(mails.get('scam/nested')).text).toContain('口座の利用を停止しました')
  })

  test('what stands in a container whose boundary never comes', () => {
    expect(read(mails.get('broken/boundary-never-comes')).text).toBe('本文はここにあります。')
    expect(read(mails.get('broken/no-closing-boundary')).text).toContain('至急確認してください')
  })

  test('as much of a damaged text as there is', () => {
    expect(read(mails.get('broken/cut-base64')).text).toBe('途中で切れたメール')
    expect(read(mails.get('broken/damaged-encodings')).text).toBe('お知らせ =ZZ です')
  })

  test('nothing where there is only a picture, but where it leads', () => {
    const { text, links, mail } = read(mails.get('scam/picture-only'))
    expect({ text, links }).toEqual({ text: '', links: ['https://id-care.example/verify'] })
    expect(mail?.attachments).toEqual([])
  })
})

describe('tells what the text does not', () => {
  test('who answers are sent to, and where failures go', () => {
    expect(factsOf(mails.get('scam/reply-to-free-mail')).replyTo).toEqual([
      { name: '', address: 'yamada.president@gmail.com' },
    ])
    expect(factsOf(mails.get('scam/failed-dmarc')).returnPath).toBe('bounce@vps-3391.example')
  })

  test('where a link leads whose text names another site', () => {
    const { text, links, mail } = read(mails.get('scam/link-text-differs'))
    const [anchor] = mail?.anchors ?? []
    expect(anchor && text.slice(anchor.start, anchor.end)).toBe('https://www.rakuten-card.co.jp/e-navi/')
    expect(anchor?.href).toBe('https://rc-check.example/login')
    expect(links).toEqual(['https://rc-check.example/login'])
  })

  test('no hidden target where the text names the site', () => {
    expect(read(mails.get('genuine/mail-filter')).links).toBeUndefined()
  })

  test('the files to open, by name', () => {
    expect(factsOf(mails.get('scam/attachment-double-extension')).attachments).toEqual([
      { name: '請求書.pdf.exe', type: 'application/octet-stream' },
    ])
    expect(factsOf(mails.get('genuine/personal')).attachments).toEqual([
      { name: '公園.jpg', type: 'image/jpeg' },
    ])
  })

  test('how much is hidden from the reader', () => {
    expect(factsOf(mails.get('scam/hidden-filler')).hidden).toBeGreaterThan(600)
    expect(factsOf(mails.get('scam/plain-differs')).hidden).toBeGreaterThan(600)
    expect(factsOf(mails.get('genuine/authenticated-newsletter')).hidden).toBeLessThan(50)
  })
})

describe('believes only servers that are trusted', () => {
  test('what one of them found', () => {
    expect(
      factsOf(mails.get('scam/failed-dmarc'), { trustedHosts: ['MX.example.jp'] }).authentication,
    ).toEqual({
      spf: { result: 'none', domain: 'vps-3391.example' },
      dkim: [{ result: 'none' }],
      dmarc: { result: 'fail', domain: 'amazon.co.jp' },
    })
  })

  test.each([
    ['nobody is trusted', 'scam/failed-dmarc', []],
    ['somebody else wrote it', 'scam/forged-results', ['mx.example.jp']],
    ['an empty name is on the list', 'scam/forged-results', ['']],
  ])('and nothing when %s', (_, name, trustedHosts) => {
    expect(factsOf(mails.get(name), { trustedHosts }).authentication).toBeUndefined()
  })
})

describe('keeps to its limits', () => {
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    )

  test.each<[field: MessageError['field'], limit: number, bytes: Uint8Array]>([
    ['mail', rawMailLimits.mail, new Uint8Array(rawMailLimits.mail + 1)],
    ['headers', rawMailLimits.headers, mailOf(`From: ${'a'.repeat(rawMailLimits.headers)}`)],
    ['nesting', rawMailLimits.nesting, mailOf(`From: a@b.example\r\n${nested(32).join('')}`)],
    [
      'parts',
      rawMailLimits.parts,
      mailOf('From: a@b.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b\r\n'.repeat(1_001)),
    ],
  ])('on %s, and names the one that is broken', (field, limit, bytes) => {
    const error = errorOf(() => readMail(bytes))
    expect(error).toBeInstanceOf(MessageError)
    expect(error).toMatchObject({ field, limit })
  })

  test('and leaves out what is beyond the others, saying so', () => {
    const long = read(mailOf('From: a@b.example', '', 'あ'.repeat(textLimit('email') + 1)))
    expect(long.text).toHaveLength(textLimit('email'))
    expect(long.mail?.cut).toBe(true)
    const linked = read(htmlMail('<a href="https://a.example/">a</a>'.repeat(1_001)))
    expect(linked.mail?.anchors).toHaveLength(1_000)
    expect(linked.mail?.cut).toBe(true)
    expect(read(mailOf('From: a@b.example', '', 'short')).mail).not.toHaveProperty('cut')
  })

  test('never halves a character', () => {
    const { text } = read(mailOf('From: a@b.example', '', `a${'😀'.repeat(textLimit('email') / 2)}`))
    expect(text.endsWith('😀')).toBe(true)
  })
})

test.each(['broken/empty', 'broken/no-mail'])('%s is no mail', (name) => {
  expect(readMail(mails.get(name) ?? mailOf('From: a@b.example'))).toBeUndefined()
})

test('of several senders, the first is the one that is shown', () => {
  expect(read(mails.get('broken/two-senders')).sender).toBe('みずほ銀行 <info@mizuhobank.co.jp>')
})

test('a name too long for the sender is cut, the address never', () => {
  const { sender } = read(mailOf(`From: "${'a'.repeat(400)}" <info@b.example>`, '', 'x'))
  expect(sender).toHaveLength(320)
  expect(sender).toMatch(/a <info@b\.example>$/)
})
