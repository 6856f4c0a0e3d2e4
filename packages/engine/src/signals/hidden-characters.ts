import { afterHidden } from '../fold/fold.ts'
import { finding, type Signal } from './signal.ts'

const letter = /[a-z0-9\u3041-\u30ff\u4e00-\u9fff]/

/**
 * Invisible characters between letters, put there to slip past filters. Emoji use some of them rightly, so letters must
 * stand on both sides. The first place makes the point; marking all would bury the other marks.
 */
export const hiddenCharacters = {
  id: 'hidden-characters',
  group: 'forensics',
  direction: 'scam',
  inWarnings: true,
  weight: 2,
  detect: (evidence) => {
    const { text, before } = evidence.folded
    for (let at = 1; at < text.length; at++) {
      const hidden = ((before[at] ?? 0) & afterHidden) !== 0
      if (hidden && letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '')) {
        return finding(evidence, [{ start: at - 1, end: at + 1 }])
      }
    }
    return undefined
  },
} as const satisfies Signal
