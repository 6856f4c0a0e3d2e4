import { langs } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { type CommandGroup, commands } from './declarations.ts'
import { commandHelp, groupHelp, overview } from './help.ts'
import { columnsOf } from './layout/cells.ts'

const groups = Object.entries(commands).filter(
  (entry): entry is [string, CommandGroup] => 'commands' in entry[1],
)
const everyCommand = Object.entries(commands).flatMap(([name, found]) =>
  'commands' in found
    ? Object.entries(found.commands).map(([second, command]) => [`${name} ${second}`, command] as const)
    : [[name, found] as const],
)

/** Help is read in scripts and manuals: a change of these snapshots is a change for users. */
describe.each(langs)('in %s', (lang) => {
  test('the overview stays as it is', () => {
    expect(overview(lang, 80)).toMatchSnapshot()
  })

  test.each(everyCommand)('the help on %s stays as it is', (name, command) => {
    expect(commandHelp(name, command, lang, 80)).toMatchSnapshot()
  })

  test.each(groups)('the help on the group %s stays as it is', (name, group) => {
    expect(groupHelp(name, group, lang, 80)).toMatchSnapshot()
  })

  test.each([80, 40])('no line is wider than %d columns, commands to copy apart', (width) => {
    const texts = [
      overview(lang, width),
      ...everyCommand.map(([name, command]) => commandHelp(name, command, lang, width)),
      ...groups.map(([name, group]) => groupHelp(name, group, lang, width)),
    ]
    const prose = texts.flatMap((text) => text.split('\n')).filter((line) => !line.includes('monban '))
    for (const line of prose) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })
})
