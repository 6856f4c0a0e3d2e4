import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CheckResult, textLimit } from '@monban/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundingText, monban } from './_monban.ts'

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-check-'))
  file = join(folder, 'message.txt')
  await writeFile(file, `${foundingText}\n`)
})

afterAll(() => rm(folder, { recursive: true }))

describe('the founding message', () => {
  test('is an unpaid-charge scam in the name of Amazon', async () => {
    const { code, stdout, stderr } = await monban(['check', foundingText, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ level: 'scam', kind: 'unpaid-charge', impersonates: 'amazon' })
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('gets the same verdict as an argument, on standard input and from a file', async () => {
    const [argument, ...others] = await Promise.all([
      monban(['check', '--json', foundingText]),
      monban(['check', '--json'], { input: foundingText }),
      monban(['check', '--json', '-'], { input: `${foundingText}\r\n` }),
      monban(['check', '--json', '--file', '-'], { input: `${foundingText}\n` }),
      monban(['check', '--json', '--file', file]),
    ])
    for (const other of others) expect(other).toEqual(argument)
  })

  test('is answered with the verdict word first, then what to do, then why', async () => {
    const { stdout } = await monban(['check', foundingText, '--lang', 'ja'])
    expect(stdout).toMatch(/^詐欺の可能性が高い/)
    const order = [
      'いますること',
      '詐欺によくある特徴',
      '届いた文',
      '自分で確かめる方法',
      'もう何か',
      '相談するところ',
      '調べていないこと',
    ]
    const places = order.map((heading) => stdout.indexOf(`\n${heading}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    for (const passage of ['至急', '裁判手続き', '未納', 'アマゾンカスタマーセンター', '05068815063']) {
      expect(stdout, passage).toMatch(new RegExp(`> .*${passage}`))
    }
  })

  test('is answered in the language of the locale', async () => {
    const japanese = await monban(['check', foundingText], { env: { LANG: 'ja_JP.UTF-8' } })
    const english = await monban(['check', foundingText])
    expect(japanese.stdout).toContain('\nいますること\n')
    expect(english.stdout).toContain('\nWhat to do now\n')
  })

  test('is set in plain text in a pipe, and in colour on demand', async () => {
    const plain = await monban(['check', foundingText])
    const coloured = await monban(['check', foundingText], { env: { FORCE_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001B')
    expect(coloured.stdout).toContain('\u001B[31m')
  })
})

describe('a mail', () => {
  const mail = (name: string) => fileURLToPath(new URL(`../../../testdata/mail/${name}.eml`, import.meta.url))

  test('is read from a file or standard input, and judged with its sender, links and files', async () => {
    const path = mail('scam/attachment-html')
    const [named, ending, input] = await Promise.all([
      monban(['check', '--json', '--eml', path]),
      monban(['check', '--json', '--file', path]),
      monban(['check', '--json', '--eml', '-'], { input: await readFile(path) }),
    ])
    const result: CheckResult = JSON.parse(named.stdout)
    expect(result.reasons.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['dangerous-attachment', 'display-name-impersonation']),
    )
    expect(result.notChecked).toEqual(['authentication', 'attachments'])
    expect([ending, input]).toEqual([named, named])
  })

  test('is quoted as its reader sees it', async () => {
    const { stdout } = await monban(['check', '--eml', mail('scam/undeclared-iso-2022-jp')])
    expect(stdout).toContain('カードのご利用を一時停止しました')
    expect(stdout).not.toContain('$B')
  })

  test('is believed as far as the named servers vouch for it', async () => {
    const args = ['check', '--json', '--eml', mail('scam/failed-dmarc')]
    const trusting = await monban(args, { env: { MONBAN_TRUSTED_AUTHSERV: 'mx.example.jp' } })
    expect(trusting.stdout).toContain('"failed-authentication"')
    expect((await monban(args)).stdout).not.toContain('"failed-authentication"')
  })

  test.each([
    [['--eml', mail('broken/no-mail')], /no-mail\.eml: not an e-mail/],
    [['--eml', mail('broken/empty')], /not an e-mail/],
    [['--eml', '/nowhere.eml'], /not found/],
    [['--eml', mail('genuine/school'), 'text'], /not both/],
    [['--eml', 'a', '--file', 'b'], /not both/],
    [['--eml', mail('genuine/school'), '--sender', 'a@b.example'], /--sender is read from the mail itself/],
  ])('%j is refused in words', async (args, words) => {
    expect(await monban(['check', ...args])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(words),
    })
  })

  test('larger than any is refused with the limit', async () => {
    const input = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61)
    const { code, stderr } = await monban(['check', '--eml', '-'], { input })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('10,485,760 bytes') })
  })
})

test('exits with 0 whatever the level', async () => {
  const { code, stdout } = await monban(['check', '至急！傘もって駅まで来て', '--json'])
  expect(JSON.parse(stdout).level).toBe('no-signs')
  expect(code).toBe(0)
})

test('hands the channel to the engine, whose limit on the text depends on it', async () => {
  const input = 'x'.repeat(textLimit('email'))
  expect(await monban(['check', '--json', '--channel', 'email'], { input })).toMatchObject({ code: 0 })
  const refused = await monban(['check', '--json'], { input })
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/20,000 characters/) })
})

test('hands sender and subject to the engine', async () => {
  const mail = ['--channel', 'email', '--sender', 'a@example.jp', '--subject', '至急、未納料金の件']
  const { stdout } = await monban(['check', '--json', ...mail, foundingText])
  const { reasons, notChecked }: CheckResult = JSON.parse(stdout)
  expect(notChecked).not.toContain('sender')
  expect(reasons.flatMap(({ spans }) => spans.map(({ field }) => field))).toContain('subject')
})

test('writes nothing of a hostile text raw to the terminal', async () => {
  const hostile = `\u001B[2J\u001B]0;safe\u0007\u009B2K\u202E${foundingText}\rno signs\u2066`
  const { stdout } = await monban(['check'], { input: hostile })
  expect(stdout).toMatch(/^[A-Z][a-z ]+/)
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  expect(stdout).toContain('<U+001B>[2J')
})

test('asks nobody: it needs no network, even for a text with links', async () => {
  const deny = `import net from 'node:net'; import dns from 'node:dns';
    net.Socket.prototype.connect = dns.lookup = () => { process.stderr.write('network'); process.exit(9) }`
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(deny)}` }
  const { code, stderr } = await monban(['check', `${foundingText} https://pay.example.jp/`], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('escapes control characters in JSON', async () => {
  const { stdout } = await monban(['check', '--json'], { input: `\u001B[2J${foundingText}` })
  expect(stdout.slice(0, -1)).not.toMatch(/\p{Cc}/u)
})

test.each([
  [['check', '--channel', 'fax', 'x'], /--channel is one of/],
  [['check', 'x', '--file', 'y'], /not both/],
  [['check', '--file', '/nowhere'], /not found/],
  [['chek'], /Did you mean monban check/],
  [['check', ''], /empty/],
])('%j is wrong usage: exit code 2, one line, no stack', async (args, words) => {
  const { code, stdout, stderr } = await monban(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(words)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('refuses text that is not UTF-8', async () => {
  const { code, stderr } = await monban(['check'], { input: new Uint8Array([0x8e, 0x8a, 0x8b, 0x7d]) })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'monban: -: not UTF-8 text. Save it as UTF-8 first.\n',
  })
})
