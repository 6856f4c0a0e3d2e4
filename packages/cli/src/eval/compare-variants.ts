import type { Localized } from '@monban/engine'
import { type Label, labels } from './facts.ts'
import { type Counts, countsOf } from './tally.ts'
import { variantName, variantRank } from './variants.ts'
import { type Sample, weigh } from './weigh.ts'

/** What a variant changes for the rows of one label that it applies to. */
export interface VariantEffect {
  readonly label: Label
  readonly rows: number
  readonly groups: number
  /** The same rows judged plainly, and as the variant has it. */
  readonly plain: Pick<Counts, 'scamOrCaution' | 'scam'>
  readonly varied: Pick<Counts, 'scamOrCaution' | 'scam'>
  /** Differences of the rates, varied minus plain, -1 to 1. */
  readonly difference: { readonly scamOrCaution: number; readonly scam: number }
}

export interface VariantResult {
  readonly id: string
  readonly name: Localized
  readonly effects: readonly VariantEffect[]
}

/** Compares rows with themselves: those that a variant leaves as they are would only hide its effect. */
export function compareVariants(samples: readonly Sample[]): VariantResult[] {
  const ids = new Set(samples.flatMap(({ variants }) => Object.keys(variants)))
  return [...ids]
    .sort((a, b) => variantRank(a) - variantRank(b))
    .map((id) => ({ id, name: variantName(id), effects: effectsOf(samples, id) }))
}

function effectsOf(samples: readonly Sample[], id: string): VariantEffect[] {
  return labels.flatMap((label) => {
    const own = samples.filter(({ facts, variants }) => facts.label === label && variants[id])
    if (own.length === 0) return []
    const plain = countsOf(weigh(own))
    const varied = countsOf(
      weigh(own.map((sample) => ({ ...sample, level: sample.variants[id] ?? sample.level }))),
    )
    const difference = {
      scamOrCaution: varied.scamOrCaution.rate - plain.scamOrCaution.rate,
      scam: varied.scam.rate - plain.scam.rate,
    }
    const rates = ({ scamOrCaution, scam }: Counts) => ({ scamOrCaution, scam })
    return [
      {
        label,
        rows: own.length,
        groups: plain.groups,
        plain: rates(plain),
        varied: rates(varied),
        difference,
      },
    ]
  })
}
