import type { Evidence } from './enrich.ts'
import { isPublicHost } from './enrich.ts'
import type { Link } from './extract/web-addresses.ts'
import type { Range } from './fold/fold.ts'
import { isOpenHost } from './open-hosts.ts'
import type { Prepared } from './prepare.ts'
import { apartFrom } from './ranges.ts'
import { isShortener } from './short-links.ts'

/**
 * Links that tell nothing: a code behind a host that bears no word of the message. Who writes for a shop or a clinic gives its
 * name, and its links bear it; campaigns change hosts daily, and count on each who taps by a code.
 */
export function codedLinks(evidence: Evidence): readonly Link[] {
  const coded = evidence.strangeLinks.filter(
    (link) => link.range && !isShared(link) && endsInCode(evidence.quote(link.range)),
  )
  if (coded.length === 0) return []
  const said = wordsBeside(evidence)
  return coded.filter((link) => !bears(link, said))
}

/** Where people put up pictures, lists, maps and meetings to show each other, under a code. */
const sharing = new Set(
  'youtu.be youtube.com goo.gl photos.app.goo.gl maps.app.goo.gl maps.apple.com icloud.com zoom.us teams.microsoft.com meet.google.com calendly.com doodle.com spotify.com spotify.link music.apple.com gofundme.com gofund.me justgiving.com eventbrite.com instagram.com facebook.com fb.me fb.watch x.com twitter.com tiktok.com reddit.com redd.it imgur.com flickr.com dropbox.com wetransfer.com we.tl strava.com strava.app.link vinted.com airbnb.com amzn.eu amzn.to ebay.us etsy.me bbc.in nyti.ms wikipedia.org github.com'.split(
    ' ',
  ),
)

/** Clinics and schools shorten their links too; `hidden-target` weighs that. */
function isShared({ host, domain }: Link): boolean {
  if (sharing.has(host) || sharing.has(domain)) return true
  return isShortener(host) || isOpenHost(host) || isPublicHost(host)
}

const lastPart = /\/([a-z0-9]{5,14})[/)\]]?$/i

/** Whether the path ends in a word that changes at least twice between small letters, capitals and figures. */
function endsInCode(written: string): boolean {
  const path = written.split(/[?#]/, 1)[0] ?? ''
  const part = lastPart.exec(path)?.[1] ?? ''
  return (part.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 2
}

/** What the message says outside its links, in words of Latin script. */
export function wordsBeside({ folded, links }: Prepared): readonly string[] {
  const words: Range[] = [...folded.key.matchAll(/[a-z]{1,30}/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  return apartFrom(
    links.flatMap(({ range }) => range ?? []),
    words,
  ).map(({ start, end }) => folded.key.slice(start, end))
}

/** A shorter word is in many names by chance. */
const fewestLetters = 4

/** Whether the host holds a word of the message, or two in a row as kilnco does of Kiln & Co. */
function bears({ host }: Link, said: readonly string[]): boolean {
  const name = host.slice(0, host.lastIndexOf('.')).replace(/[^a-z0-9]/g, '')
  const holds = (word: string) => word.length >= fewestLetters && name.includes(word)
  return said.some((word, at) => holds(word) || holds(word + (said[at + 1] ?? '')))
}
