import type { Range } from '../fold/fold.ts'
import { finding, type Signal } from './signal.ts'

/** Words that scams spell around filters: acc0unt, pri$e, paymen.t. */
const targets = new Set(
  'account access address bank banking blocked block bonus card cash claim code confirm customer delivery debit email exclusive federal fedex fraud free frozen gift hold locked login month netflix online package parcel paypal payment present prize received refund return reward secure security subscription suspended thank transaction update usps verify verification winner won your you loyalty little last invoice here was bill customers fix'.split(
    ' ',
  ),
)

const stands: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
  '!': 'i',
}

/** Words with a sign or figure inside; letters on both sides keep prices, times and file names out. */
const oddWord = /(?<![a-z0-9/@._-])[a-z]{0,12}(?:[0-9$@!.][a-z]{0,8}){1,3}(?![a-z0-9@_-]|\.[a-z0-9])/g

/** Words written around a filter, by figures for letters or dots inside. */
export const speltAround = {
  id: 'spelt-around',
  group: 'forensics',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, oddWords(evidence.folded.text)),
} as const satisfies Signal

function oddWords(text: string): Range[] {
  return [...text.matchAll(oddWord)]
    .filter(([word]) => isSpeltAround(word))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

function isSpeltAround(word: string): boolean {
  let end = word.length
  while ('.!?'.includes(word[end - 1] ?? ' ')) end--
  const inside = word.slice(0, end)
  if (/^[a-z]*$/.test(inside) || !/[a-z]/.test(inside)) return false
  const plain = inside.replaceAll('.', '').replace(/[0-9$@!]/g, (sign) => stands[sign] ?? sign)
  return targets.has(plain) || targets.has(plain.replaceAll('l', 'i'))
}
