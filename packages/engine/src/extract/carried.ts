import { type Host, hostRange, readHost, readMarkedHost } from './host.ts'
import { decodeFully } from './percent.ts'

/** A scheme in a path or query, with however many slashes a redirect keeps: ?u=https://b.example, /https/b.example, =//b.example. */
const innerScheme = /(?:^|[=/?&#:;,|])h?(?:tt|xx)ps?(?::[/\\]{0,9}|[/\\]{1,9})|=[/\\]{2,9}/g

/** A parameter whose value is where to go, named so; the host may lack its scheme: ?url=b.example/a. */
const target =
  /[?&;](?:url|uri|u|link|goto|go|to|redirect|redirect_ur[il]|redir|return|return_to|returnurl|next|continue|dest|destination|target|out|r)=\/?(?=[a-z0-9])/g

/** Google's cache of a page on another host: /amp/s/b.example/a. */
const amp = /\/amp\/(?:s\/)?/g

/** Most hosts read from one link. */
const mostCarried = 4

/** The hosts to which a link may lead on that its path or query carries, percent-encoded or not. `rest`: all behind the host. */
export function carriedHosts(rest: string): Host[] {
  if (rest.length < 6) return []
  const decoded = decodeFully(rest)
  const found = [
    ...hostsBehind(decoded, innerScheme, readMarkedHost),
    ...hostsBehind(decoded, target, readHost),
    ...hostsBehind(decoded, amp, readHost),
  ]
  const seen = new Set<string>()
  return found.filter(({ host }) => !seen.has(host) && seen.add(host)).slice(0, mostCarried)
}

/** What may stand behind a host: a port, a path, the next parameter, or nothing. */
const endsValue = /^[^a-z0-9+_ ]?$/

function hostsBehind(text: string, lead: RegExp, read: (written: string) => Host | undefined): Host[] {
  const leads = Array.from(text.matchAll(lead)).slice(0, mostCarried)
  return leads.flatMap(({ index, 0: found }) => {
    const { start, end } = hostRange(text, index + found.length)
    return endsValue.test(text[end] ?? '') ? (read(text.slice(start, end)) ?? []) : []
  })
}
