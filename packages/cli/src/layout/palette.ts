import { styleText } from 'node:util'
import type { Environment, Output } from '../io.ts'

/** Green is missing on purpose: nobody is told that a message is safe. */
const styles = {
  heading: 'bold',
  scam: ['bold', 'red'],
  caution: ['bold', 'yellow'],
  verify: ['bold', 'cyan'],
  'no-signs': 'bold',
  genuine: ['bold', 'cyan'],
  aside: 'dim',
} as const satisfies Record<string, Parameters<typeof styleText>[0]>

type Style = keyof typeof styles

/** Paints printable text, or leaves it as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string

export function paintFor(output: Output, env: Environment): Paint {
  return wantsColour(output, env)
    ? // We have decided; newer Node would decide again by looking at its own standard output.
      (style, text) => styleText([...[styles[style]].flat()], text, { validateStream: false })
    : (_, text) => text
}

/** FORCE_COLOR overrules everything, then NO_COLOR (https://no-color.org), then whether a terminal reads along. */
function wantsColour(output: Output, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return output.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}

/** Lines longer than this are hard to read. */
const widest = 80
const narrowest = 20

/** Columns to set text in. */
export function widthFor({ isTTY, columns = widest }: Output): number {
  return isTTY ? Math.max(narrowest, Math.min(columns, widest)) : widest
}

/** Lines that are seen at once; any number where no terminal reads along. */
export function heightFor({ isTTY, rows = Number.POSITIVE_INFINITY }: Output): number {
  return isTTY ? rows : Number.POSITIVE_INFINITY
}
