import { langs } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { commands } from './declarations.ts'
import { commandHelp, overview } from './help.ts'
import { columnsOf } from './layout/cells.ts'

/** Help is read in scripts and manuals: a change of these snapshots is a change for users. */
describe.each(langs)('in %s', (lang) => {
  test('the overview stays as it is', () => {
    expect(overview(lang, 80)).toMatchSnapshot()
  })

  test.each(Object.entries(commands))('the help on %s stays as it is', (name, command) => {
    expect(commandHelp(name, command, lang, 80)).toMatchSnapshot()
  })

  test.each([80, 40])('no line is wider than %d columns, commands to copy apart', (width) => {
    const texts = [
      overview(lang, width),
      ...Object.entries(commands).map(([name, command]) => commandHelp(name, command, lang, width)),
    ]
    const prose = texts.flatMap((text) => text.split('\n')).filter((line) => !line.includes('monban '))
    for (const line of prose) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })
})
