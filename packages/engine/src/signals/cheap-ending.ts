import { linkFinding, type Signal } from './signal.ts'

/** Endings that are frequent among phishing hosts aimed at Japan and rare among genuine senders. フィッシング対策協議会, monthly reports 2025. */
const endings = new Set(
  'cn top xyz icu cyou shop vip buzz club online site live click bond sbs cfd lol rest monster quest fun tk ml ga cf gq ru cc tokyo work'.split(
    ' ',
  ),
)

export const cheapEnding = {
  id: 'cheap-ending',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) =>
      endings.has(host.slice(host.lastIndexOf('.') + 1)),
    )
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
