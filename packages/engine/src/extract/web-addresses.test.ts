import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import { fold } from '../fold/fold.ts'
import { findWebAddresses, readTargets } from './web-addresses.ts'

const hosts = (text: string) => findWebAddresses(fold(text)).links.map(({ host }) => host)
const emails = (text: string) => findWebAddresses(fold(text)).emails.map(({ address }) => address)

describe('finds the host of a link', () => {
  test.each([
    ['https://shop.example.jp/a?b#c', 'shop.example.jp', 'with a scheme'],
    ['HTTP://Shop.Example.JP', 'shop.example.jp', 'in capitals'],
    ['www.example.jp', 'www.example.jp', 'without a scheme'],
    ['example.jp', 'example.jp', 'bare'],
    ['example.me/login', 'example.me', 'bare, by its path'],
    ['www.example.me', 'www.example.me', 'bare, by www'],
    ['login.example.me', 'login.example.me', 'bare, by its third label'],
    ['example.jp:8080/a', 'example.jp', 'bare, with a port'],
    ['URL:example.jp/a', 'example.jp', 'bare, behind a word and a colon'],
    ['(example.jp)', 'example.jp', 'bare, in brackets'],
    ['hxxps://example.jp/', 'example.jp', 'defanged scheme'],
    ['hxxps[:]//example[.]jp/', 'example.jp', 'defanged colon'],
    ['https[://]example.jp', 'example.jp', 'defanged slashes'],
    ['example[.]jp/a', 'example.jp', 'defanged dot'],
    ['www(.)example(.)jp', 'www.example.jp', 'defanged dots in round brackets'],
    ['example{.}jp/a', 'example.jp', 'defanged dot in braces'],
    ['example[dot]jp/a', 'example.jp', 'defanged dot as a word'],
    ['ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／', 'example.jp', 'full-width'],
    ['https://example｡jp/', 'example.jp', 'half-width Japanese full stop'],
    ['https://example。jp/', 'example.jp', 'Japanese full stop'],
    ['htt\u200bps://exam\u00adple.jp', 'example.jp', 'hidden characters inside'],
    ['https://ⓔⓧample.jp', 'example.jp', 'circled letters, which browsers read as plain ones'],
    ['詳細はhttps://example.jp/をご覧ください', 'example.jp', 'glued to Japanese, with a path'],
    ['詳細はhttps://example.jpをご覧ください', 'example.jp', 'glued to Japanese, without a path'],
    ['詳細はexample.jpへ', 'example.jp', 'bare, glued to Japanese'],
    ['https://example.jp こちら', 'example.jp', 'before a space and Japanese'],
    ['https://example.jp。', 'example.jp', 'before a full stop'],
    ['http //example.jp/a', 'example.jp', 'as text recognition loses a colon to a space'],
    ['https//example.jp/a', 'example.jp', 'as text recognition loses a colon'],
    ['https ://example.jp/a', 'example.jp', 'with a space before the colon'],
    ['https: //login.example/a', 'login.example', 'with a space behind the colon and a reserved ending'],
    ['https:// login.example/a', 'login.example', 'with a space behind the slashes'],
    ['http /example.jp/a', 'example.jp', 'as text recognition loses a slash'],
    ['ttps://example.jp/a', 'example.jp', 'as forums write it'],
    ['https:///example.jp', 'example.jp', 'with a slash too many, which browsers accept'],
    ['https:\\\\example.jp\\a', 'example.jp', 'with backslashes, which browsers accept'],
    ['https://user:word@example.jp:443/', 'example.jp', 'with user, password and port'],
    ['https://example.jp./', 'example.jp', 'with the root dot'],
    ['https://xn--r8jz45g.jp', 'xn--r8jz45g.jp', 'in punycode'],
    ['https://login.example/', 'login.example', 'with a reserved ending'],
    ['https://login.test', 'login.test', 'with another reserved ending'],
    ['https://login.unknownending/', 'login.unknownending', 'with an unknown ending'],
    ['https://a_b.example.jp', 'a_b.example.jp', 'with an underscore'],
    ['https://アマゾン.example/', 'アマゾン.example', 'in Japanese letters'],
    ['https://www.アマゾン.co.jp/', 'www.アマゾン.co.jp', 'in Japanese letters below www'],
    ['https://amazonログイン.example/a', 'amazonログイン.example', 'in mixed letters'],
    ['開くhttps://アマゾン.exampleを開く', 'アマゾン.example', 'in Japanese letters, glued to Japanese'],
    ['https://почта.example/', 'почта.example', 'in Cyrillic letters'],
    ['https://amázon.example.jp/', 'amázon.example.jp', 'with an accent'],
    ['https://アマゾン.みんな/', 'アマゾン.みんな', 'with an ending in Japanese'],
    [
      'https://アマゾン.みんなをご覧ください',
      'アマゾン.みんな',
      'with an ending in Japanese, glued to Japanese',
    ],
    ['https://пример.рф/a', 'пример.рф', 'with an ending in Cyrillic'],
    ['https://%65xample.jp/a', 'example.jp', 'percent-encoded letters, which browsers decode'],
    ['https&#58;//exam&#x70;le.jp/', 'example.jp', 'HTML character references'],
    ['example。jp/a', 'example.jp', 'bare, with a Japanese full stop and a path'],
    ['www。example．jp/a', 'www.example.jp', 'bare, with a Japanese full stop and a full-width dot'],
    ['http://203.0.113.5/a', '203.0.113.5', 'an IP address'],
    ['203.0.113.5/login', '203.0.113.5', 'a bare IP address with a path'],
    ['http://[2001:db8::1]:8080/a', '2001:db8::1', 'an IPv6 address'],
    ['http://3405803781/', '3405803781', 'an IP address in one piece'],
    ['http://0xcb007105/', '0xcb007105', 'a hexadecimal IP address'],
  ])('%j leads to %s: %s', (written, host) => {
    expect(hosts(written)).toEqual([host])
  })
})

describe('is not taken in', () => {
  test.each([
    ['https://amazon.co.jp@evil.example/', 'evil.example', 'by a user that looks like a host'],
    ['https://amazon.co.jp:80@evil.example/', 'evil.example', 'by a user with a password'],
    ['https://a@amazon.co.jp@evil.example/', 'evil.example', 'by two signs for at'],
    [`https://amazon.co.jp:${'a'.repeat(2_000)}@evil.example/`, 'evil.example', 'by an endless password'],
    [
      'https://evil.example\\@amazon.co.jp/',
      'evil.example',
      'by a backslash, which browsers read as a slash',
    ],
    ['https://evil.example?@amazon.co.jp/', 'evil.example', 'by an at in the query'],
    ['https://evil.example#@amazon.co.jp/', 'evil.example', 'by an at in the fragment'],
    ['https://amazon.co.jp.evil.example/', 'amazon.co.jp.evil.example', 'by a well-known beginning'],
    ['https://аmazon.co.jp/', 'аmazon.co.jp', 'by a Cyrillic letter'],
    ['https://ᴀᴍᴀᴢᴏɴ.co.jp/', 'ᴀᴍᴀᴢᴏɴ.co.jp', 'by small capitals'],
    ['https://a\u0338mazon.co.jp/', 'a\u0338mazon.co.jp', 'by a stroke through a letter'],
    ['https://🅰mazon.co.jp/', '🅰mazon.co.jp', 'by a letter in a square'],
    ['аmazon.co.jp/a', 'аmazon.co.jp', 'by a Cyrillic letter without a scheme'],
    ['a@example.jp,https://evil.example/', 'evil.example', 'by an e-mail address before the link'],
  ])('%j leads to %s, %s', (written, host) => {
    expect(hosts(written)).toEqual([host])
  })
})

describe('finds several links', () => {
  test.each<[string, string[], string]>([
    ['https://a.example/https://b.example/', ['a.example', 'b.example'], 'glued after a path'],
    ['https://a.examplehttps://b.example', ['a.example', 'b.example'], 'glued after a host'],
    ['a.jp/x https://b.example/', ['a.jp', 'b.example'], 'with and without a scheme'],
    ['a.jp,b.jp', ['a.jp', 'b.jp'], 'bare, with a comma'],
    ['a.jp/xとb.jp/y', ['a.jp', 'b.jp'], 'in Japanese'],
    ['https://a.example/?next=http://b.example', ['a.example', 'b.example'], 'one within the other'],
  ])('%j: %j, %s', (written, expected) => {
    expect(hosts(written)).toEqual(expected)
  })
})

describe('finds the link that another carries', () => {
  const carried = (text: string) => {
    const found = findWebAddresses(fold(text))
    return [...found.links, ...found.carried].flatMap(({ host, via }) => (via ? [`${via} > ${host}`] : []))
  }

  test.each([
    ['https://a.example/?url=https://b.example/', 'a.example > b.example', 'in a parameter'],
    ['https://a.example/?u=https%3A%2F%2Fb.example%2F', 'a.example > b.example', 'percent-encoded'],
    ['https://a.example/?u=https%253A%252F%252Fb.example', 'a.example > b.example', 'encoded twice'],
    ['https://a.example/redirect/https/b.example/x', 'a.example > b.example', 'as parts of the path'],
    ['https://a.example/r/https:/b.example', 'a.example > b.example', 'with a slash that was lost'],
    ['https://a.example/?goto=//b.example/x', 'a.example > b.example', 'without a scheme'],
    ['https://a.example/login?next=www.example.jp/x', 'a.example > www.example.jp', 'as a bare host'],
    [
      'https://www.google.com/url?sa=t&q=https://b.example',
      'www.google.com > b.example',
      'in a search result',
    ],
    ['https://www.google.com/amp/s/example.jp/x', 'www.google.com > example.jp', 'in a cache'],
    ['a.jp/?u=https%3A%2F%2Fb.example', 'a.jp > b.example', 'in a link without a scheme'],
  ])('%j: %s, %s', (written, expected) => {
    expect(carried(written)).toEqual([expected])
  })

  test.each([
    ['https://a.example/?url=https://www.a.example/', 'the same site'],
    ['https://a.example/?name=b.example', 'a value that is no address to go to'],
    ['https://a.example/?file=report.zip&to=2026.11.23', 'a file and a date'],
    ['https://a.examplehttps://b.example', 'another link glued to it'],
  ])('%j: none, %s', (written) => {
    expect(carried(written)).toEqual([])
  })

  test('in targets that the text does not show', () => {
    expect(readTargets(['https://a.example/?u=https%3A%2F%2Fb.example', 'mailto:a@b.example'])).toMatchObject(
      [{ host: 'a.example' }, { host: 'b.example', via: 'a.example' }],
    )
  })
})

describe('takes other things for no link', () => {
  test.each([
    ['report.zip', 'a file'],
    ['report.2026.zip', 'a file with a dot in its name'],
    ['node.js', 'software'],
    ['README.md', 'another file'],
    ['/usr/lib/libc.so', 'a path'],
    ['e.g. this', 'an abbreviation'],
    ['Example Co.Ltd', 'a company'],
    ['call me.Is it ok', 'a missing space'],
    ['2.me', 'a numbered line'],
    ['v1.2.3', 'a version'],
    ['203.0.113.5', 'a bare IP address'],
    ['1.2.3.4/5', 'digits and a slash'],
    ['終わりです。jp/a', 'a sentence that ends before letters'],
    ['PayPay。JCB', 'two names with a full stop between them'],
    ['p.l.e.a.se', 'a word with dots between its letters'],
    ['fr.om and o.ne', 'words with a dot in them'],
    ['https:// and so on', 'a scheme and words'],
    ['https://localhost:3000/', 'a host without a dot'],
    ['https://こちら', 'Japanese behind a scheme'],
    ['https://', 'a scheme alone'],
    ['https://a..jp/', 'an empty label'],
    [`https://${'a'.repeat(64)}.example/`, 'a label that is too long'],
    [`https://${'a.'.repeat(127)}example/`, 'a name that is too long'],
    ['login.example', 'a reserved ending without a scheme'],
    ['@example.jp', 'a handle'],
    ['$order.discount', 'a placeholder'],
    ['info@example.jp', 'an e-mail address'],
  ])('%j: %s', (written) => {
    expect(hosts(written)).toEqual([])
  })
})

describe('knows whose a host is', () => {
  test.each([
    ['https://www.shop.example.co.jp/', { domain: 'example.co.jp', ip: false }],
    ['https://www.shop.example/', { domain: 'shop.example', ip: false }],
    ['https://kawasemi.duckdns.org', { domain: 'duckdns.org', sharedUnder: 'duckdns.org', ip: false }],
    ['kawasemi.workers.dev', { domain: 'workers.dev', sharedUnder: 'workers.dev', ip: false }],
    ['https://duckdns.org/', { domain: 'duckdns.org', ip: false }],
    ['http://203.0.113.5/', { domain: '203.0.113.5', ip: true }],
    ['http://[2001:db8::1]/', { domain: '2001:db8::1', ip: true }],
    ['http://3405803781/', { domain: '3405803781', ip: true }],
  ])('%s', (written, expected) => {
    const [link] = findWebAddresses(fold(written)).links
    const { host: _, range: __, ...known } = link ?? {}
    expect(known).toEqual(expected)
  })
})

test.each([
  ['（https://example.jp/a）です', 'https://example.jp/a'],
  ['「ｈｔｔｐｓ：／／example．jp」', 'ｈｔｔｐｓ：／／example．jp'],
  ['こちらexample.jp/a_(b)...', 'example.jp/a_(b'],
  ['See example.jp, please', 'example.jp'],
  ['hxxps://example[.]jp/a!', 'hxxps://example[.]jp/a'],
  ['https://amazon.co.jp@evil.example/?x=1;', 'https://amazon.co.jp@evil.example/?x=1'],
  ['今すぐhttps://アマゾン.example/ログイン', 'https://アマゾン.example/'],
  ['https://a.example/-\u200b-', 'https://a.example/-\u200b-'],
  ['http //example.jp/a', 'http //example.jp/a'],
  ['https:// example.jp/a', 'https:// example.jp/a'],
])('marks in %j exactly %j', (written, passage) => {
  const folded = fold(written)
  expect(findWebAddresses(folded).links.map(({ range }) => folded.quote(range))).toEqual([passage])
})

describe('tells an e-mail address from a link', () => {
  test.each<[string, string[], string[], string]>([
    ['info@example.jp', ['info@example.jp'], [], 'alone'],
    ['<info@mail.example.jp>', ['info@mail.example.jp'], [], 'in brackets'],
    ['連絡はinfo@example.jpまで', ['info@example.jp'], [], 'glued to Japanese'],
    ['mailto:info+tag@example.jp.', ['info+tag@example.jp'], [], 'with a scheme of its own'],
    ['info@example.jp/www.example.jp', ['info@example.jp'], [], 'with a path'],
    ['a@example.jp,b@example.com', ['a@example.jp', 'b@example.com'], [], 'two of them'],
    ['info@shop.example', ['info@shop.example'], [], 'with a reserved ending'],
    ['https://info@example.jp/', [], ['example.jp'], 'the user of a link'],
    ['https://example.jp/info@example.com', [], ['example.jp'], 'inside a path'],
    ['example.jp/info@example.com', [], ['example.jp'], 'inside a path without a scheme'],
    ['info@ example.jp', [], ['example.jp'], 'torn apart'],
  ])('%j', (written, addresses, links) => {
    expect(emails(written)).toEqual(addresses)
    expect(hosts(written)).toEqual(links)
  })
})

test.each<[string, string[]]>([
  ['お●荷●物の確認は nimotsu-annai.example.com から', ['nimotsu-annai.example.com']],
  ['tsuuchi.example.jp', ['tsuuchi.example.jp']],
  ['plea.se call ho.me and se.cu.ri.ty', []],
  ['acc.ount.is', []],
])('in a text whose words are torn, %j holds the hosts %j', (written, expected) => {
  expect(findWebAddresses(fold(written), true).links.map(({ host }) => host)).toEqual(expected)
})

test('finds addresses in text order, without overlap and inside the text, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, (written) => {
      const folded = fold(written)
      const { links, emails: addresses } = findWebAddresses(folded)
      for (const ranges of [links.map(({ range }) => range), addresses]) {
        let last = 0
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(folded.text.length)
          last = end
        }
      }
    }),
    search,
  )
})

test('reads a host as the URL parser of browsers does', () => {
  const text = fc.constantFrom(
    'a.example',
    'b.example.jp',
    'user',
    ':80',
    '@',
    '/',
    '\\',
    '?',
    '#',
    'x',
    '.',
    '-',
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (parts) => {
      const written = `https://a${parts.join('')}`
      fc.pre(URL.canParse(written))
      const { hostname } = new URL(written)
      const name = hostname.replace(/\.$/, '')
      fc.pre(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(name))
      expect(hosts(written)[0]).toBe(name)
    }),
    search,
  )
})
