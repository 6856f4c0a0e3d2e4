import { fold } from './fold/fold.ts'

/** Letters and groups that pass for others at a glance, as far as an address may hold them. */
const passesFor: readonly (readonly [written: RegExp, read: string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1!|i]/g, 'l'],
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/8/g, 'b'],
]

/** Shorter names are one letter away from too many others. */
const shortestMistyped = 6

/** Whether `label`, a part of a host between dots, would be taken for `genuine`, another one, by someone who reads quickly. */
export function passesAs(label: string, genuine: string): boolean {
  if (label === genuine) return false
  if (atAGlance(label) === atAGlance(genuine)) return true
  return genuine.length >= shortestMistyped && isOneSlipFrom(label, genuine)
}

function atAGlance(label: string): string {
  const plain = fold(label.normalize('NFKD')).text
  return passesFor.reduce((text, [written, read]) => text.replace(written, read), plain)
}

/** Whether one letter more, less, changed or exchanged with its neighbour makes `a` into `b`. */
function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const rest = (text: string, skipped: number) => text.slice(same + skipped)
  const swapped = a[same] === b[same + 1] && a[same + 1] === b[same] && rest(a, 2) === rest(b, 2)
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) || swapped
}
