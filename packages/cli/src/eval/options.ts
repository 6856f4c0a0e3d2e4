import { resolve } from 'node:path'
import type { Arguments } from '../command.ts'
import { UsageError } from '../failure.ts'
import { type Dimension, dimensions } from './facts.ts'

/** What `--by` asks for. Throws {@link UsageError}. */
export function parseDimensions(text = 'lang,channel'): readonly Dimension[] {
  if (text === 'all') return dimensions
  return text.split(',').map((name) => {
    const dimension = dimensions.find((one) => one === name)
    if (dimension) return dimension
    const list = dimensions.join(', ')
    throw new UsageError({
      ja: `--by に「${name}」はありません。all か、次のどれか（, で区切る）です: ${list}`,
      en: `--by knows no "${name}". It takes all, or a list with commas of: ${list}`,
    })
  })
}

/** What `--seed` asks for: 32 bits, which is what the generator takes. Throws {@link UsageError}. */
export function parseSeed(text = '1'): number {
  const seed = Number(text)
  if (/^\d{1,10}$/.test(text) && seed < 2 ** 32) return seed
  throw new UsageError({
    ja: `--seed は 0 から 4294967295 の整数です（「${text}」ではなく）。`,
    en: `--seed is a whole number from 0 to 4294967295, not "${text}".`,
  })
}

/** Refuses options that name one file for two purposes. */
export function refuseClashes(file: string, { compare, predictions, errors }: Arguments['options']): void {
  if (file === '-' && compare === '-') {
    throw new UsageError({
      ja: '標準入力は 1 度しか読めません。--compare にはファイルを指定してください。',
      en: 'Standard input can be read only once. Give --compare a file.',
    })
  }
  if (predictions !== undefined && errors !== undefined && resolve(predictions) === resolve(errors)) {
    throw new UsageError({
      ja: `--predictions と --errors に同じファイル（${errors}）は使えません。`,
      en: `--predictions and --errors cannot be the same file (${errors}).`,
    })
  }
}
