import { isJapanese, linkFinding, type Signal } from './signal.ts'

/** Endings that are frequent among phishing hosts aimed at Japan and rare among genuine senders. フィッシング対策協議会, monthly reports 2025, and a count of reported hosts against those of known sites. */
const endings = new Set(
  'cn top xyz icu cyou shop vip buzz club online site live click bond sbs cfd lol rest monster quest fun tk ml ga cf gq ru cc tokyo work asia bar ltd casa ooo win pw best xin wang qpon lat cam pics date'.split(
    ' ',
  ),
)

/** Whole words, sold by the dozen. Campaigns by SMS take whichever is cheap that week; shops and offices keep to the old ones. */
const words = new Set(
  'business boutique directory network financial finance ventures limited life world today digital fit one ink guru agency company solutions services systems center zone space website store tech beauty skin hair makeup pink love email team capital credit loans holdings domains reviews deals sale promo gift gifts cash money fund bet casino poker game games news video photos dating singles health care diet fitness'.split(
    ' ',
  ),
)

export const cheapEnding = {
  id: 'cheap-ending',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const wordsCount = evidence.message.channel === 'sms' && !isJapanese(evidence)
    const isCheap = (ending: string) => endings.has(ending) || (wordsCount && words.has(ending))
    return linkFinding(
      evidence,
      evidence.strangeLinks.filter(({ host }) => isCheap(host.slice(host.lastIndexOf('.') + 1))),
    )
  },
} as const satisfies Signal
