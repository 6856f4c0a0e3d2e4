import { readFileSync } from 'node:fs'
import { acts, adviceKeys, channels, levels, scamKinds, uncheckedThings } from '@monban/engine'
import { expect, test } from 'vitest'
import { signals } from '../packages/engine/src/signals/index.ts'
import { groupMaximum } from '../packages/engine/src/signals/signal.ts'

const glossary = readFileSync('docs/glossary.md', 'utf8')

test.each([
  ['channel', channels],
  ['level', levels],
  ['kind', scamKinds],
  ['act', acts],
  ['advice', adviceKeys],
  ['unchecked thing', uncheckedThings],
  ['signal', signals.map(({ id }) => id)],
  ['group', Object.keys(groupMaximum)],
] as const)('the glossary names every %s', (_, ids) => {
  expect(ids.filter((id) => !glossary.includes(`| \`${id}\` |`))).toEqual([])
})
