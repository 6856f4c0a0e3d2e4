import { mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callDecision, numberAnswer } from '@monban/api'
import type { CheckResult } from '@monban/engine'
import { categoryCode, confidenceCode } from '@monban/engine/calls'
import { currentOf, IndexBuilder, publishIndex } from '@monban/number-index/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundingText, monban } from './_monban.ts'

let folder: string
let directory: string

const listed = [
  { number: 81_32000_0001, category: 'shop', confidence: 'open-data', name: 'ヘアーサロンひかり' },
  { number: 81_50300_00001, category: 'often-refused', confidence: 'many-reports' },
  { number: 81_32000_0110, category: 'police', confidence: 'official', name: '架空警察署' },
  { number: 81_33581_4321, category: 'fraud/fake-police', confidence: 'many-reports' },
] as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-screen-'))
  directory = join(folder, 'numbers')
  const rows = listed.map(({ number, category, confidence, ...name }) => ({
    number,
    category: categoryCode(category) ?? 0,
    confidence: confidenceCode(confidence),
    magnitude: 0,
    period: 28,
    source: 1,
    ...name,
  }))
  const note = {
    id: 1,
    title: '試験の一覧',
    url: 'https://list.example/',
    licence: 'CC0',
    checkedOn: '2026-11-01',
  }
  await publishIndex(directory, ({ file, generation }) => {
    const builder = new IndexBuilder({ file, generation, notes: { sources: [note] } })
    for (const row of rows) builder.add(row)
    return builder.finish()
  })
})

afterAll(() => rm(folder, { recursive: true }))

const now = '2026-11-24T12:00:00+09:00'
const at = ['--at', now]

/** The clock stands still, since warnings are forgotten after a while. */
const onThatDay = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`Date.now = () => Date.parse('${now}')`)}`,
}

async function screened(...args: readonly string[]) {
  const { code, stdout, stderr } = await monban(['screen', '--json', ...at, '--numbers', directory, ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return callDecision.parse(JSON.parse(stdout))
}

describe('calls', () => {
  test.each([
    [['05068815063'], 'block', '架空請求', 'the number of the unpaid-charge SMS'],
    [['03-2000-0001'], 'ring', 'ヘアーサロンひかり', 'a hairdresser of the directory'],
    [['0120-074-024'], 'ring', 'クレジットカード会社', 'the published number of a card company'],
    [['110'], 'warn', '偽装のおそれ', 'the emergency number'],
    [['03-2000-0110'], 'warn', '架空警察署', 'a police station'],
    [['03-3581-4321'], 'warn', '警視庁', 'the police, whatever a list says'],
    [['050-3000-0001'], 'silence', 'よく着信拒否されている番号', 'a number that many refuse'],
    [['+295 123 4567'], 'block', '実在しない国番号', 'a country code of nobody'],
    [['080-1000-0001'], 'ring', '登録なし', 'an unlisted mobile'],
    [['--withheld'], 'warn', '番号非通知', 'a withheld call'],
    [['--withheld', '--policy', 'strict'], 'silence', '番号非通知', 'a withheld call, strictly'],
    [
      ['+44 20 7946 0958', '--policy', 'international-off'],
      'block',
      '国際電話',
      'a foreign number, refused by setting',
    ],
    [['080-1000-0001', '--deny', '090-1234-5678,080-1000-0001'], 'block', '拒否した番号', 'a refused number'],
    [['05068815063', '--allow', '050-6881-5063'], 'ring', '許可した番号', 'an allowed number'],
    [['03-2000-0001', '--from-abroad'], 'silence', '海外から届いた', 'a landline arriving from abroad'],
  ])('%j: %s, %s (%s)', async (args, decision, title) => {
    const decided = await screened(...args)
    expect(decided).toMatchObject({ decision, title: { ja: expect.stringContaining(title) } })
  })

  test('say whether the number itself is listed, and since when that is known', async () => {
    expect(await screened('03-2000-0001')).toMatchObject({
      known: 'exact',
      date: '2026-10-01',
      source: { title: '試験の一覧' },
      label: { confidence: { ja: '公開データの情報' } },
    })
    expect(await screened('080-1000-0001')).toMatchObject({
      known: 'range',
      range: { label: { ja: '携帯電話（番号帯はNTTドコモ）' } },
    })
    expect(await screened('--withheld')).toMatchObject({ known: 'nothing' })
  })

  test('are answered in words, the decision first', async () => {
    const japanese = await monban(['screen', '05068815063', '--lang', 'ja', ...at])
    expect(japanese.stdout).toMatch(/^止める — 架空請求\n架空請求の電話番号として登録があります。/)
    expect(japanese.stdout).toContain('https://web-security-info.com/4125/')
    expect((await monban(['screen', '080-1000-0001'])).stdout).toMatch(/^Ring — Not listed\n/)
  })

  test('find the directory by the environment too', async () => {
    const env = { MONBAN_NUMBERS_DIR: directory }
    const { stdout } = await monban(['screen', '03-2000-0001', '--json', ...at], { env })
    expect(JSON.parse(stdout)).toMatchObject({ known: 'exact' })
  })
})

describe('looking numbers up', () => {
  test('answers each in the order given, one line of JSON a number', async () => {
    const { code, stdout } = await monban(
      [
        'numbers',
        'lookup',
        '--json',
        '--numbers',
        directory,
        '０３−２０００−０００１',
        '#9110',
        '05068815063',
      ],
      { env: onThatDay },
    )
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => numberAnswer.parse(JSON.parse(line)))
    expect(code).toBe(0)
    expect(answers).toMatchObject([
      {
        number: '+81320000001',
        known: 'exact',
        directory: 'searched',
        label: { identity: { ja: 'ヘアーサロンひかり' } },
      },
      { number: '#9110', known: 'range', range: { name: { ja: '警察相談専用電話' } } },
      { number: '+815068815063', known: 'exact', label: { behaviour: { ja: '架空請求' } } },
    ])
  })

  test('reads lines of standard input, answers what it can, and names the lines that it cannot', async () => {
    const input = '090-1234-5678\r\n\nabc\n0\n188\n'
    const { code, stdout, stderr } = await monban(['numbers', 'lookup', '--json', '-'], { input })
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: [
        'monban: 2 numbers could not be read.',
        'monban: 3: A number consists of digits, perhaps with a + or # in front and separators between them.',
        'monban: 4: No number consists of zeros only.',
        '',
      ].join('\n'),
    })
  })

  test('says without a directory that none was searched', async () => {
    const { stdout } = await monban(['numbers', 'lookup', '--json', '03-2000-0001'])
    expect(JSON.parse(stdout)).toMatchObject({ known: 'range', directory: 'absent' })
    expect(JSON.parse(stdout).notKnown).toEqual(expect.arrayContaining(['caller', 'directory', 'identity']))
  })
})

describe('what is no number', () => {
  const forty = '1'.repeat(40)

  test.each([
    ['0', /zeros only/],
    ['00000000', /zeros only/],
    ['', /empty/],
    [' - ', /empty/],
    ['abc', /digits/],
    ['03-1234-56七八', /digits/],
    ['0x41424344', /digits/],
    [forty, /20 digits/],
    [`+${'9'.repeat(21)}`, /20 digits/],
    ['1'.repeat(65), /64 characters/],
    ['\u001B[2J', /digits/],
    ['withheld', /digits/],
  ])('%j is refused in one line that names the limit, by both commands', async (number, words) => {
    for (const args of [
      ['screen', number],
      ['numbers', 'lookup', number],
    ]) {
      const { code, stdout, stderr } = await monban(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(words)
      expect(stderr).not.toMatch(/\n\s+at |[^\P{Cc}\n]/u)
    }
  })

  test.each([
    ['+81 0 3-1234-5678', '+81312345678'],
    ['+810312345678', '+81312345678'],
    ['tel:03-1234-5678', '+81312345678'],
    ['184 03-1234-5678', '+81312345678'],
    ['010 44 20 7946 0958', '+442079460958'],
    ['（０３）１２３４ー５６７８', '+81312345678'],
    ['9110', '9110'],
  ])('but %j is read as %s', async (written, number) => {
    const { stdout } = await monban(['numbers', 'lookup', '--json', written])
    expect(JSON.parse(stdout).number).toBe(number)
  })

  test.each([
    [['screen'], /either NUMBER or --withheld/],
    [['screen', '110', '--withheld'], /either NUMBER or --withheld/],
    [['screen', '110', '119'], /one too many/],
    [['screen', '110', '--policy', 'lax'], /--policy is one of/],
    [['screen', '110', '--at', 'noon'], /2026-11-24T09:30:00/],
    [['screen', '110', '--deny', '090-1234-5678,me'], /list of numbers to refuse/],
    [['screen', '110', '--numbers', '/nowhere'], /there is no directory of numbers/],
    [['numbers', 'lookup'], /NUMBER is missing/],
    [['numbers', 'lookup', '-', '110'], /together/],
    [['numbers', 'lookup', '110', '--numbers', '/nowhere'], /there is no directory of numbers/],
  ])('%j is wrong usage: exit code 2, one line, no stack', async (args, words) => {
    const { code, stdout, stderr } = await monban(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('a message that names a number', () => {
  const check = async (text: string, env: Readonly<Record<string, string>> = {}) => {
    const { code, stdout, stderr } = await monban(['check', '--json', text], {
      env: { ...onThatDay, ...env },
    })
    const result: CheckResult = JSON.parse(stdout)
    return { code, stderr, result, ids: result.reasons.map(({ id }) => id) }
  }

  test('is told what comes with the program of the number', async () => {
    const { result, ids } = await check(foundingText)
    expect(ids).toContain('listed-number')
    expect(result.notChecked).toEqual(['sender'])
    const told = result.explanation.reasons.find(
      ({ source }) => source?.url === 'https://web-security-info.com/4125/',
    )
    expect(told?.text).toBe('“05068815063” is listed as used for fraud (as of 2026-11-23).')
  })

  test('is told that an unlisted number was not checked, unless a directory was searched', async () => {
    const text = 'お電話ください 080-1000-0001'
    expect((await check(text)).result.notChecked).toContain('number')
    expect((await check(text, { MONBAN_NUMBERS_DIR: directory })).result.notChecked).not.toContain('number')
  })

  test('is judged without a directory that cannot be used, and says so', async () => {
    const damaged = join(folder, 'damaged')
    await publishIndex(damaged, ({ file, generation }) => new IndexBuilder({ file, generation }).finish())
    await truncate(currentOf(damaged).file, 100)
    const { code, stderr, result, ids } = await check(`${foundingText} 080-1000-0001`, {
      MONBAN_NUMBERS_DIR: damaged,
    })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^monban: .*damaged: the directory is not sound/)
    expect(ids).toContain('listed-number')
    expect(result.notChecked).toContain('number')
  })
})
