import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../../testdata/mail/', import.meta.url)

/** The mails that we wrote, by name, such as `scam/nested`. */
export const mails: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => [
      name.replaceAll('\\', '/').slice(0, -'.eml'.length),
      new Uint8Array(readFileSync(new URL(name, folder))),
    ]),
)

/** A mail from lines of text. */
export function mailOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** An HTML mail. */
export function htmlMail(html: string): Uint8Array {
  return mailOf('From: a@b.example', 'Content-Type: text/html; charset=utf-8', '', html)
}
