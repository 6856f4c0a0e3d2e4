import { finding, type Signal } from './signal.ts'

const japanese = /[\u3041-\u30ff]/

/** A number abroad in a Japanese message. Most numbers used in 特殊詐欺 are international: 警察庁, 2025. */
export const foreignNumber = {
  id: 'foreign-number',
  group: 'number',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => {
    if (!japanese.test(evidence.folded.text)) return undefined
    return finding(
      evidence,
      evidence.strangePhones.filter(({ kind }) => kind === 'foreign'),
    )
  },
} as const satisfies Signal
