import { linkFinding, type Signal } from './signal.ts'

/** Shorteners that were seen in scam messages; where they lead cannot be seen. */
const shorteners = new Set(
  'bit.ly tinyurl.com cutt.ly is.gd t.ly goo.gl ow.ly rebrand.ly s.yam.com x.gd onl.tw reurl.cc mrw.so rb.gy tiny.cc v.gd qrco.de shorturl.at bitly.ws ur0.jp ux.nu'.split(
    ' ',
  ),
)

export const hiddenTarget = {
  id: 'hidden-target',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) => shorteners.has(host))
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
