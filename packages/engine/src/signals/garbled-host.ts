import { isBrief, linkFinding, type Signal } from './signal.ts'

/** Host names that look thrown together, as those of campaigns are that change them daily: klkln, 5wac5ltscn, zvsjxy. */
export const garbledHost = {
  id: 'garbled-host',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    if (!isBrief(evidence)) return undefined
    return linkFinding(
      evidence,
      evidence.strangeLinks.filter(
        ({ domain, ip }) => !ip && isGarbled(domain.slice(0, domain.indexOf('.'))),
      ),
    )
  },
} as const satisfies Signal

/** Shorter names are too scarce to be meaningless. */
const fewestLetters = 5

function isGarbled(name: string): boolean {
  if (name.length < fewestLetters || name.startsWith('xn--')) return false
  const figuresInside = name.match(/[a-z]\d{1,9}(?=[a-z])/g)?.length ?? 0
  return /[bcdfghjklmnpqrstvwxz]{6}/.test(name) || !/[aeiouy\d-]/.test(name) || figuresInside >= 2
}
