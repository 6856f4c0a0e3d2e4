import type { Lang } from '@monban/engine'
import {
  type CommandDeclaration,
  type CommandGroup,
  commands,
  commonOptions,
  helpSummary,
  type OptionDeclarations,
} from './declarations.ts'
import { columnsOf } from './layout/cells.ts'
import { fill } from './layout/wrap.ts'

const words = {
  ja: {
    about: '門番 — 届いた連絡が詐欺かどうかを調べ、いま何をすればよいかを答えます。',
    usage: '使い方',
    options: 'オプション',
    commands: 'コマンド',
    examples: '例',
    oneOf: '値:',
    command: 'コマンド',
    optionsPlace: '[オプション]',
    more: 'コマンドごとの使い方: monban help コマンド',
    moreIn: (group: string) => `コマンドごとの使い方: monban help ${group} コマンド`,
    codes: '終了コード: 0 結果が出た（どんな判定でも）、1 内部の不具合や環境の問題、2 使い方か入力の誤り。',
  },
  en: {
    about: 'Monban: find out whether what you received is a scam, and what to do now.',
    usage: 'Usage',
    options: 'Options',
    commands: 'Commands',
    examples: 'Examples',
    oneOf: ' One of:',
    command: 'COMMAND',
    optionsPlace: '[OPTIONS]',
    more: 'How to use one command: monban help COMMAND',
    moreIn: (group: string) => `How to use one command: monban help ${group} COMMAND`,
    codes:
      'Exit codes: 0 there is a result (whatever the verdict), 1 an internal fault or the machine, 2 wrong usage or input.',
  },
} as const

/** Help on all commands, set in lines of at most `width` columns. */
export function overview(lang: Lang, width: number): string {
  const t = words[lang]
  const names = Object.entries(commands).map(([name, { summary }]) => [name, summary[lang]] as const)
  return page([
    fill(t.about, { width }),
    [`${t.usage}: monban ${t.command} ${t.optionsPlace}`],
    [`${t.commands}:`, ...columns([...names, [`help [${t.command}]`, helpSummary[lang]]], width)],
    [`${t.options}:`, ...columns(optionRows(commonOptions, lang), width)],
    [...fill(t.more, { width }), ...fill(t.codes, { width })],
  ])
}

/** Help on the commands of a group. */
export function groupHelp(
  name: string,
  { summary, commands }: CommandGroup,
  lang: Lang,
  width: number,
): string {
  const t = words[lang]
  const names = Object.entries(commands).map(([second, command]) => [second, command.summary[lang]] as const)
  return page([
    [`${t.usage}: monban ${name} ${t.command} ${t.optionsPlace}`],
    fill(summary[lang], { width }),
    [`${t.commands}:`, ...columns(names, width)],
    [`${t.options}:`, ...columns(optionRows(commonOptions, lang), width)],
    fill(t.moreIn(name), { width }),
  ])
}

/** Help on one command. */
export function commandHelp(name: string, command: CommandDeclaration, lang: Lang, width: number): string {
  const t = words[lang]
  const rows = optionRows({ ...command.options, ...commonOptions }, lang)
  return page([
    [`${t.usage}: monban ${name} ${operandsOf(command)}${t.optionsPlace}`],
    fill(command.summary[lang], { width }),
    ...command.details[lang].map((paragraph) => fill(paragraph, { width })),
    [`${t.options}:`, ...columns(rows, width)],
    [`${t.examples}:`, ...command.examples.map((example) => `  ${example}`)],
  ])
}

function operandsOf({ operands = [] }: CommandDeclaration): string {
  return operands
    .map(({ name, required, many }) => `${required ? name : `[${name}]`}${many ? '…' : ''} `)
    .join('')
}

function optionRows(options: OptionDeclarations, lang: Lang): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { short, value, choices, help }]) => {
    const flag = short ? `-${short}, --${name}` : `--${name}`
    const text = choices ? `${help[lang]}${words[lang].oneOf} ${choices.join(', ')}` : help[lang]
    return [value ? `${flag} ${value}` : flag, text]
  })
}

/** Two columns, the first as wide as its widest entry. */
function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([name]) => columnsOf(name)))
  return rows.flatMap(([name, text]) => {
    const lead = `  ${name}${' '.repeat(first - columnsOf(name))}  `
    return fill(text, { width, lead })
  })
}

function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
