/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

export const white: Colour = [255, 255, 255]
export const black: Colour = [0, 0, 0]

/** The names that mails use for what is meant not to be seen, and the commonest others. */
const names: Readonly<Record<string, Colour>> = {
  white,
  black,
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  red: [255, 0, 0],
  green: [0, 128, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  navy: [0, 0, 128],
  silver: [192, 192, 192],
}

/** Reads a colour as HTML and style sheets write it; undefined for one that we cannot tell. */
export function readColour(written: string): Colour | undefined {
  const value = written.trim().toLowerCase()
  if (Object.hasOwn(names, value)) return names[value]
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1]
  if (hex) return fromHex(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex)
  const parts = /^rgba?\((\d{1,3})[ ,]{1,3}(\d{1,3})[ ,]{1,3}(\d{1,3})\b/.exec(value)
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined
}

function fromHex(hex: string): Colour {
  const number = Number.parseInt(hex, 16)
  return [number >> 16, (number >> 8) & 0xff, number & 0xff]
}

/** Largest difference per channel that no eye sees in text on a ground, such as #fefefe on white. */
const unseen = 12

export function looksAlike(a: Colour, b: Colour): boolean {
  return a.every((channel, at) => Math.abs(channel - (b[at] ?? 0)) <= unseen)
}
