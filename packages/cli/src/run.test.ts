import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Io } from './io.ts'
import { describeFault, run } from './run.ts'

function collector() {
  const written: string[] = []
  return { output: { write: (text: string) => written.push(text) > 0 }, text: () => written.join('') }
}

async function monban(args: readonly string[], env: Io['env'] = { LANG: 'en_US.UTF-8' }) {
  const stdout = collector()
  const stderr = collector()
  const io: Io = {
    env,
    stdin: Readable.from([]),
    stdout: stdout.output,
    stderr: stderr.output,
    stopSignal: () => new AbortController().signal,
  }
  return { code: await run(args, io), stdout: stdout.text(), stderr: stderr.text() }
}

test.each([[['help']], [['--help']], [['-h']], [['help', 'help']]])('%j shows the commands', async (args) => {
  expect(await monban(args)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Commands:'),
    stderr: '',
  })
})

test('shows the commands as an error when none is given', async () => {
  expect(await monban([])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Commands:'),
  })
})

test.each([[['help', 'eval']], [['eval', '--help']], [['eval', '-h', '--json']]])(
  '%j shows how to use eval',
  async (args) => {
    expect(await monban(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: monban eval FILE/),
    })
  },
)

test.each([[['help', 'numbers', 'build']], [['numbers', 'build', '--help']]])(
  '%j shows how to use a command of two words',
  async (args) => {
    expect(await monban(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: monban numbers build FILE/),
    })
  },
)

test.each([[['help', 'numbers']], [['numbers', '--help']]])(
  '%j shows the commands of a group',
  async (args) => {
    expect(await monban(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: monban numbers COMMAND.*\n {2}build /s),
    })
  },
)

test('shows the commands of a group as an error when none is given', async () => {
  expect(await monban(['numbers'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Commands:'),
  })
})

test.each([[['--version']], [['-v']], [['check', '--version']]])('%j prints the version', async (args) => {
  expect(await monban(args)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test.each([
  [['chekc', '至急'], 'monban: There is no command "chekc". Did you mean monban check?\n'],
  [
    ['至急ご連絡下さい'],
    'monban: There is no command "至急ご連絡下さい". To check a text: monban check "TEXT"; for help: monban help.\n',
  ],
  [
    ['\u001B[2J'],
    'monban: There is no command "<U+001B>[2J". To check a text: monban check "TEXT"; for help: monban help.\n',
  ],
  [
    ['toString'],
    'monban: There is no command "toString". To check a text: monban check "TEXT"; for help: monban help.\n',
  ],
  [['help', 'sevre'], 'monban: There is no command "sevre". Did you mean monban serve?\n'],
  [
    ['numbers', 'biuld', 'x'],
    'monban: There is no command "numbers biuld". Did you mean monban numbers build?\n',
  ],
  [
    ['help', 'numbers', '番号'],
    'monban: There is no command "numbers 番号". For help: monban help numbers.\n',
  ],
  [['help', 'check', 'x'], 'monban: "x" is not expected.\n'],
  [['--json', 'check'], 'monban: Write the command before its options: monban check …\n'],
  [['serve', 'x'], 'monban: "x" is not expected.\n'],
  [['eval'], 'monban: FILE.jsonl is missing.\n'],
  [
    ['check', 'a', '--file', 'b'],
    'monban: Give what is to be checked either as TEXT, with --file or with --eml, not both.\n',
  ],
  [['check', '--file', '/nowhere/x'], 'monban: /nowhere/x: not found.\n'],
  [['check', '--file', '/'], 'monban: /: a folder, not a file.\n'],
  [['check'], 'monban: The text is empty. Put in what was received.\n'],
  [['check', 'a', '--sender', 'x'.repeat(321)], 'monban: The sender may have 320 characters. It has 321.\n'],
  [['eval', '/nowhere/x'], 'monban: /nowhere/x: not found.\n'],
  [['eval', '-'], 'monban: -: there are no rows.\n'],
  [['serve', '--port', '70000'], 'monban: --port must be a whole number from 0 to 65535; it is "70000".\n'],
])('answers %j with exit code 2 and one line', async (args, stderr) => {
  expect(await monban(args)).toEqual({ code: 2, stdout: '', stderr })
})

test('says what is wrong in the language that was asked for', async () => {
  const { stderr } = await monban(['check', '--lang', 'ja'])
  expect(stderr).toBe('monban: 本文が空です。届いた内容を入れてください。\n')
})

test('names a variable by its own name when no option was used', async () => {
  const { stderr } = await monban(['serve'], { LANG: 'en', MONBAN_PORT: 'x' })
  expect(stderr).toBe('monban: MONBAN_PORT must be a whole number from 0 to 65535; it is "x".\n')
})

test('describes a fault of ours in one line, and with its stack on demand', () => {
  const fault = new Error('lost\n\u001B[2J', { cause: new Error('the cause') })
  expect(describeFault(fault, { LANG: 'en' })).toBe(
    'monban: stopped by an internal fault (lost<U+000A><U+001B>[2J). Set MONBAN_DEBUG=1 for details.\n',
  )
  const detailed = describeFault(fault, { LANG: 'en', MONBAN_DEBUG: '1' })
  expect(detailed).toContain('run.test.ts')
  expect(detailed).toContain('the cause')
})
