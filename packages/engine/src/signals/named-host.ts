import { wordsBeside } from '../coded-links.ts'
import { isPublicHost } from '../enrich.ts'
import { isJapanese, linkFinding, type Signal, speaksOf } from './signal.ts'

/** A shorter name is soon said by chance. */
const fewestLetters = 6

/**
 * Every link leads to a host that is named exactly as the message names its sender: Harbor Boots, harborboots. Campaigns that
 * change hosts daily do not have such ones; names that are borrowed often are left out.
 */
export const namedHost = {
  id: 'named-host',
  group: 'genuine',
  direction: 'genuine',
  weight: 1.5,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) => !isPublicHost(host))
    const talk = evidence.message.channel === 'email' || isJapanese(evidence)
    if (talk || links.length === 0 || evidence.brands.length > 0 || speaksOf(evidence, 'borrowedName'))
      return undefined
    const said = wordsBeside(evidence)
    const named = links.every(({ domain }) => isSaid(domain.slice(0, domain.indexOf('.')), said))
    return named ? linkFinding(evidence, links) : undefined
  },
} as const satisfies Signal

function isSaid(name: string, said: readonly string[]): boolean {
  return name.length >= fewestLetters && said.some((_, at) => spells(name, said, at))
}

/** Whether the words from there on, put together, are the name. */
function spells(name: string, said: readonly string[], from: number): boolean {
  let rest = name
  for (let at = from; at < said.length && rest !== ''; at++) {
    const word = said[at] as string
    if (!rest.startsWith(word)) return false
    rest = rest.slice(word.length)
  }
  return rest === ''
}
