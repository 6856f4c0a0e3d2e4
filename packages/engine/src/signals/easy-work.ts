import { finding, mentionsOf, type Signal } from './signal.ts'

/** Work that hardly is any (タスク副業, 闇バイト): 国民生活センター, 警察庁. */
export const easyWork = {
  id: 'easy-work',
  group: 'money',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'easyWork')),
} as const satisfies Signal
