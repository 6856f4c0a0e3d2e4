/** Shorteners that were seen in scam messages; where they lead cannot be seen. */
const shorteners = new Set(
  'bit.ly bitly.com bitly.ws j.mp tinyurl.com tiny.cc tiny.one cutt.ly cutt.us is.gd v.gd t.ly goo.gl goo.su ow.ly buff.ly rebrand.ly rb.gy x.gd shorturl.at shorturl.gg short.gy surl.li s.id t2m.io u.to adf.ly bl.ink bit.do kutt.it dub.sh tr.ee lnkd.in clck.ru vk.cc qrco.de l.ead.me s.yam.com reurl.cc lihi.cc lihi1.com ppt.cc pse.is onl.tw mrw.so han.gl me2.kr vo.la url.kr bre.is ur0.jp ur2.jp ux.nu urx.nu urx.blue onl.sc onl.la onl.bz 00m.in p.tl 2u.pw 1url.jp'.split(
    ' ',
  ),
)

/** The host itself or one below it, as www.bit.ly is. */
export function isShortener(host: string): boolean {
  return shorteners.has(host) || shorteners.has(host.slice(host.indexOf('.') + 1))
}
