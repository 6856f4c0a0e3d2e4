import { describe, expect, test } from 'vitest'
import { parseArguments } from './arguments.ts'
import { UsageError } from './failure.ts'

const declared = {
  operands: [{ name: 'TEXT', required: false }],
  options: {
    file: { value: 'FILE', help: { ja: '', en: '' } },
    channel: { value: 'CHANNEL', choices: ['sms', 'email'], help: { ja: '', en: '' } },
    json: { short: 'j', help: { ja: '', en: '' } },
  },
}

test('reads the operand, options and switches in any order', () => {
  const parsed = parseArguments(['--json', '至急', '--file=a b', '--channel', 'email'], declared, 'ja')
  expect(parsed).toEqual({
    operands: ['至急'],
    options: { file: 'a b', channel: 'email' },
    switches: new Set(['json']),
    lang: 'ja',
  })
})

test('takes what stands after -- as text', () => {
  expect(parseArguments(['--', '-50% !'], declared, 'ja').operands).toEqual(['-50% !'])
})

describe('several operands', () => {
  const operands = [
    { name: 'DIR', required: true },
    { name: 'FILE', required: true, many: true },
  ] as const
  const parse = (args: readonly string[]) =>
    parseArguments(args, { operands, options: { help: { help: { ja: '', en: '' } } } }, 'en')

  test('are taken in their order', () => {
    expect(parse(['numbers', 'a.csv', 'b.csv']).operands).toEqual(['numbers', 'a.csv', 'b.csv'])
  })

  test('are missed by name', () => {
    expect(() => parse([])).toThrow('DIR is missing.')
    expect(() => parse(['numbers'])).toThrow('FILE is missing.')
  })

  test('are not missed by whoever asks for help', () => {
    expect(parse(['--help']).switches).toEqual(new Set(['help']))
  })
})

test('takes - as a value', () => {
  expect(parseArguments(['--file', '-'], declared, 'ja').options).toEqual({ file: '-' })
})

function refusal(args: readonly string[]): unknown {
  try {
    return parseArguments(args, declared, 'ja')
  } catch (error) {
    return error
  }
}

test.each([
  [['--fiel', 'x'], 'There is no option --fiel. Did you mean --file?'],
  [['-x'], 'There is no option -x. Write a text that starts with "-" after --.'],
  [['-50%'], 'There is no option -5. Write a text that starts with "-" after --.'],
  [['--__proto__=x'], 'There is no option --__proto__. Write a text that starts with "-" after --.'],
  [['--file'], '--file needs a value FILE. Write a value that starts with "-" as --file=VALUE.'],
  [['--file', '--json'], '--file needs a value FILE. Write a value that starts with "-" as --file=VALUE.'],
  [['--json=yes'], '--json takes no value.'],
  [['--channel', 'fax'], '--channel is one of sms, email, not "fax".'],
  [['a', 'b'], '"b" is one too many: there can be one TEXT. Put it in quotes if it contains spaces.'],
])('refuses %j in words', (args, words) => {
  const error = refusal(args)
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toHaveProperty('words.en', words)
  expect(error).toHaveProperty('words.ja', expect.stringMatching(/[ぁ-ん].*。(?:）。)?$/))
})
