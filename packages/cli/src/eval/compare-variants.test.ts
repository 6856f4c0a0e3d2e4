import { expect, test } from 'vitest'
import { sample, samples } from './_samples.ts'
import { compareVariants } from './compare-variants.ts'

test('compares the rows that a variant changes with themselves', () => {
  const [effect] = compareVariants([
    ...samples(3, 'scam', 'scam', { variants: { spacing: 'scam' } }),
    sample('scam', 'scam', { variants: { spacing: 'no-signs' } }),
    ...samples(9, 'scam', 'no-signs'),
    sample('ham', 'no-signs', { variants: { spacing: 'caution' } }),
  ])
  expect(effect).toMatchObject({
    id: 'spacing',
    name: { en: 'spaces between letters' },
    effects: [
      {
        label: 'scam',
        rows: 4,
        plain: { scam: { rate: 1 } },
        varied: { scam: { rate: 0.75 } },
        difference: { scam: -0.25 },
      },
      { label: 'ham', rows: 1, difference: { scamOrCaution: 1, scam: 0 } },
    ],
  })
})

test('shows variants in the order of the table, whichever row comes first', () => {
  const rows = [
    sample('scam', 'scam', { variants: { 'without-brand': 'scam', gone: 'scam' } }),
    sample('scam', 'scam', { variants: { spacing: 'scam', 'zero-width': 'scam' } }),
  ]
  expect(compareVariants(rows).map(({ id }) => id)).toEqual([
    'zero-width',
    'spacing',
    'without-brand',
    'gone',
  ])
})
