import { finding, foreignLinks, mentionsOf, type Signal } from './signal.ts'

/** The reader need not do anything, which no fraud can live on. */
export const nothingToDo = {
  id: 'nothing-to-do',
  group: 'genuine',
  direction: 'genuine',
  weight: 1.5,
  detect: (evidence) =>
    foreignLinks(evidence).length > 0 ? undefined : finding(evidence, mentionsOf(evidence, 'nothingToDo')),
} as const satisfies Signal
