import { hostRange } from '../extract/host.ts'
import { fieldLimits } from '../message.ts'

/** Mail filters put their own address before each link; the parameter or part of the path that holds the sender's. */
const filters: readonly { readonly host: RegExp; readonly target: RegExp }[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, target: /[?&]url=([^&#]{1,4000})/i },
  { host: /(?:^|\.)urldefense\.(?:com|us)$/, target: /^[^/]*\/\/[^/]*\/v3\/__(.+?)__;/ },
]

/** Where a link leads, as a browser reads it: without line breaks, from `base` when relative, and past the reader's own mail filter. */
export function targetOf(written: string, base: string): string {
  const href = written.replace(/[\t\n\r]/g, '').trim()
  const absolute = base !== '' && !/^(?:[a-z][a-z0-9+.-]{0,30}:|\/\/|#)/i.test(href) ? base : href
  return shortened(pastFilter(absolute))
}

function pastFilter(href: string): string {
  const host = hostOf(href)
  const wrapped = filters.find((filter) => filter.host.test(host))?.target.exec(href)?.[1]
  if (wrapped === undefined) return href
  try {
    return decodeURIComponent(wrapped)
  } catch {
    // Not what the filter writes, so it is shown as it stands.
    return href
  }
}

function hostOf(href: string): string {
  const lead = /^(?:https?:)?[/\\]{2,}/i.exec(href)?.[0]
  if (lead === undefined) return ''
  const { start, end } = hostRange(href, lead.length)
  return href.slice(start, end).toLowerCase()
}

/** Of a link above the limit, the host is what counts; it need not stand at its beginning. */
function shortened(href: string): string {
  if (href.length <= fieldLimits.link) return href
  const host = hostOf(href)
  return host === '' ? href.slice(0, fieldLimits.link) : `https://${host}/`
}
