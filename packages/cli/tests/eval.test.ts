import { once } from 'node:events'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collect, foundingText, monban, start } from './_monban.ts'

const rows = [
  { id: 'a', text: foundingText, channel: 'sms', label: 'scam', lang: 'ja', note: 'ignored' },
  { id: 2, text: '至急！傘もって駅まで来て', channel: 'chat', label: 'ham', lang: 'ja', subject: null },
  {
    id: 'c',
    text: 'See you at noon.',
    channel: 'other',
    label: 'ham',
    lang: 'en',
    from_domain: null,
    urls: null,
  },
]

let folder: string
let input: string
let output: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-eval-'))
  input = join(folder, 'in.jsonl')
  output = join(folder, 'out.jsonl')
  await writeFile(input, jsonl(rows))
})

afterEach(() => rm(folder, { recursive: true }))

function jsonl(all: readonly unknown[]): string {
  return all.map((row) => `${JSON.stringify(row)}\n`).join('')
}

test('measures a small set, and writes one prediction per row', async () => {
  const { code, stdout, stderr } = await monban(['eval', input, '--predictions', output, '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    file: input,
    rows: 3,
    cut: 0,
    labels: [
      { label: 'scam', rows: 1, levels: { scam: 1 }, scam: { rate: 1 } },
      { label: 'ham', rows: 2, levels: { 'no-signs': 2 }, scamOrCaution: { rate: 0 } },
    ],
  })
  const predictions = (await readFile(output, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(predictions.map(({ id, level }) => [id, level])).toEqual([
    ['a', 'scam'],
    [2, 'no-signs'],
    ['c', 'no-signs'],
  ])
  expect(Object.keys(predictions[0])).toEqual([
    ...['id', 'level', 'score', 'kind', 'impersonates', 'reasons', 'ruleVersion', 'row'],
  ])
  expect(predictions[0].reasons.length).toBeGreaterThan(2)
})

test('makes the same report from what it wrote, without judging again', async () => {
  await writeFile(
    input,
    jsonl(rows.map((row) => ({ ...row, group: 'g', date: '2024-01-01', brand: 'amazon' }))),
  )
  const options = ['--perturb', 'all', '--without-brand-knowledge']
  const judged = await monban(['eval', input, '--predictions', output, '--json', ...options])
  const { code, stdout } = await monban(['eval', output, '--json'])
  expect(code).toBe(0)
  const timeless = (text: string) => ({ ...JSON.parse(text), file: '', seconds: 0, rowsPerSecond: 0 })
  expect(timeless(stdout)).toEqual(timeless(judged.stdout))
  expect(JSON.parse(stdout).variants.length).toBeGreaterThan(12)
  const refused = await monban(['eval', output, '--perturb', 'all'])
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('predictions hold no messages') })
})

test('compares with an earlier run', async () => {
  await monban(['eval', input, '--predictions', output])
  const before = (await readFile(output, 'utf8')).replace('"level":"scam"', '"level":"no-signs"')
  await writeFile(output, before)
  const { code, stdout } = await monban([
    'eval',
    input,
    '--compare',
    output,
    '--predictions',
    output,
    '--json',
  ])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).comparison).toMatchObject({
    rows: 3,
    labels: [
      { label: 'scam', better: [{ id: 'a', before: 'no-signs', now: 'scam' }], worse: [] },
      { label: 'ham' },
    ],
  })
  expect(await readFile(output, 'utf8')).toContain('"level":"scam"')
  const refused = await monban(['eval', input, '--compare', input])
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('holds messages, not verdicts') })
})

test('lists what it got wrong, with the reasons', async () => {
  await writeFile(input, jsonl(rows.map((row) => ({ ...row, label: 'ham' }))))
  const { code } = await monban(['eval', input, '--errors', output])
  expect(code).toBe(0)
  const mistakes = (await readFile(output, 'utf8')).trimEnd().split('\n')
  expect(mistakes.map((line) => JSON.parse(line))).toMatchObject([
    {
      id: 'a',
      label: 'ham',
      level: 'scam',
      reasons: expect.arrayContaining([expect.objectContaining({ id: 'brand-number' })]),
    },
  ])
})

test('counts only the rows that are asked for', async () => {
  const { stdout } = await monban(['eval', input, '--where', 'lang=ja,label=ham', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1, leftOut: 2, labels: [{ label: 'ham' }] })
  const none = await monban(['eval', input, '--where', 'lang=fr'])
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no row meets --where') })
})

test.each([
  ['--perturb', 'magic', 'knows no "magic"'],
  ['--by', 'age', 'knows no "age"'],
  ['--where', 'age=3', 'cannot read the condition "age=3"'],
  ['--seed', '-1', '--seed'],
  ['--compare', '/nowhere.jsonl', 'not found'],
])('refuses %s %s before it judges anything', async (option, value, words) => {
  const { code, stdout, stderr } = await monban(['eval', input, '--perturb', 'all', `${option}=${value}`])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(words)
})

test('gives the verdict that check gives where no number is listed, since it looks nothing up', async () => {
  const text = foundingText.replace('05068815063', '05000000001')
  await writeFile(input, jsonl([{ ...rows[0], text }]))
  await monban(['eval', input, '--predictions', output])
  const [prediction = ''] = (await readFile(output, 'utf8')).split('\n')
  const checked = JSON.parse((await monban(['check', '--json', text])).stdout)
  const { level, score, kind, impersonates, reasons, ruleVersion } = checked
  expect(JSON.parse(prediction)).toEqual({
    ...{ id: 'a', level, score, kind, impersonates, ruleVersion },
    reasons: reasons.map(({ id }: { id: string }) => id),
    row: { label: 'scam', lang: 'ja', channel: 'sms' },
  })
})

test('prints a table for people, and reads standard input', async () => {
  const { code, stdout } = await monban(['eval', '-'], { input: `\n${jsonl(rows)}\r\n` })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^-: 3 rows in 3 groups \(0 cut, 0 with placeholders filled, 0 left out\), /)
  expect(stdout).toContain('scam: recall')
  expect(stdout).toContain('ham: false alarms')
})

test('names file, line and field of every malformed row, and writes nothing', async () => {
  await writeFile(output, 'old')
  await writeFile(input, `${jsonl([rows[0], { ...rows[0], label: 'bad' }])}{"id":\n`)
  const result = await monban(['eval', input, '--predictions', output])
  expect(result).toEqual({
    code: 2,
    stdout: '',
    stderr: [
      `monban: ${input}: 2 malformed rows.\n`,
      `monban: ${input}: line 2: label: must be one of scam, spam, ham\n`,
      `monban: ${input}: line 3: not a JSON object in UTF-8\n`,
    ].join(''),
  })
  expect(await readFile(output, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['in.jsonl', 'out.jsonl'])
})

test('lists the first 20 malformed rows and counts the rest', async () => {
  await writeFile(input, '[]\n'.repeat(50))
  const { stderr } = await monban(['eval', input])
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(22)
  expect(lines[0]).toContain('50 malformed rows')
  expect(lines.at(-1)).toContain('and 30 more')
})

test('refuses to write over its input', async () => {
  const { code, stderr } = await monban(['eval', input, '--predictions', input])
  expect(code).toBe(2)
  expect(stderr).toContain('cannot be the input itself')
  expect(await readFile(input, 'utf8')).toBe(jsonl(rows))
})

test('counts texts above the limit as cut', async () => {
  await writeFile(input, jsonl([{ ...rows[0], text: foundingText.repeat(500) }]))
  const { stdout } = await monban(['eval', input, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1, cut: 1 })
})

test('judges 10,000 rows of 80 MB in a heap of 48 MB', async () => {
  const row = { text: '本日の会議は十時からです。', channel: 'chat', label: 'ham', note: 'x'.repeat(8_000) }
  const file = await open(input, 'w')
  for (let id = 0; id < 10_000; id++) await file.write(jsonl([{ id, ...row }]))
  await file.close()
  const { code, stdout, stderr } = await monban(['eval', input, '--predictions', output, '--json'], {
    env: { NODE_OPTIONS: '--max-old-space-size=48' },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ rows: 10_000 })
  expect((await readFile(output, 'utf8')).split('\n')).toHaveLength(10_001)
})

test('stops at once when asked to, and leaves no half-written file', async () => {
  const child = start(['eval', '-', '--predictions', output])
  const said = collect(child)
  child.stdin?.write(jsonl(rows))
  await expect.poll(() => readdir(folder)).toHaveLength(2)
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  expect({ code, stdout: said.stdout, stderr: said.stderr }).toEqual({
    code: 130,
    stdout: '',
    stderr: 'monban: Stopped before it was done.\n',
  })
  expect(await readdir(folder)).toEqual(['in.jsonl'])
})

test('ends quietly when nobody reads its output', async () => {
  const child = start(['eval', input])
  const said = collect(child)
  child.stdout?.destroy()
  const [code] = await once(child, 'close')
  expect({ code, stderr: said.stderr }).toEqual({ code: 0, stderr: '' })
})
