import { finding, foreignLinks, mentionsOf, type Signal } from './signal.ts'

/** The reader is sent to the app, the bookmark or the papers at hand instead of a link in the message. */
export const ownRoute = {
  id: 'own-route',
  group: 'genuine',
  direction: 'genuine',
  weight: 2,
  detect: (evidence) =>
    foreignLinks(evidence).length > 0 ? undefined : finding(evidence, mentionsOf(evidence, 'ownRoute')),
} as const satisfies Signal
