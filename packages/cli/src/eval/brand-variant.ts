import { type Brand, createEngine, type Engine, type Knowledge } from '@monban/engine'
import { type Variant, withoutBrand } from './variants.ts'

/**
 * Judges a row that names a brand with an engine that has never heard of it: how Monban does on the next brand, which is
 * not in its knowledge yet. Rows of brands that the knowledge does not list are left out.
 */
export function brandVariant(knowledge: Knowledge): Variant {
  const engines = new Map<string, Engine | undefined>()
  const engineFor = (label: string): Engine | undefined => {
    if (!engines.has(label)) engines.set(label, engineWithout(label, knowledge))
    return engines.get(label)
  }
  return {
    id: withoutBrand,
    judge: ({ facts, message }) => (facts.brand === '' ? undefined : engineFor(facts.brand)?.judge(message)),
  }
}

function engineWithout(label: string, knowledge: Knowledge): Engine | undefined {
  const brands = knowledge.brands.filter((brand) => !isCalled(brand, label))
  return brands.length < knowledge.brands.length
    ? createEngine({ knowledge: { ...knowledge, brands } })
    : undefined
}

/**
 * Labels are written by hand: 三菱UFJ for 三菱UFJ銀行. Whatever contains the other counts, so that rather too much is
 * forgotten than too little: with 三井住友カード goes 三井住友銀行's short name.
 */
function isCalled({ id, name, aliases, shortNames = [] }: Brand, label: string): boolean {
  const wanted = plain(label)
  return [id, name.ja, name.en, ...aliases, ...shortNames]
    .map(plain)
    .some((alias) => overlap(alias, wanted) || overlap(wanted, alias))
}

/** Whole words of Latin letters; anything of two characters and more in Japanese. */
function overlap(long: string, short: string): boolean {
  if (long === short) return true
  if (/^[ -~]*$/.test(short)) return short.length > 1 && ` ${long} `.includes(` ${short} `)
  return short.length > 1 && long.includes(short)
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
