import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { knownCampaign } from './known-campaign.ts'

const copy =
  'お宅のそばの池を共同で清掃することになりました。ご負担分を茶色の封筒に入れて、橋のたもとの箱へどうぞ。'

describeSignal(knownCampaign, {
  finds: [
    [copy, [copy.slice(0, -1)], 'the very text of a campaign'],
    [
      `【町内会】お宅のそばの池を共同で清掃することになりました。ご負担分3,000円を茶色の封筒に入れて、橋のたもとの箱へどうぞ。`,
      ['お宅のそばの池を共同で清掃することになりました。ご負担分'],
      'a sender and a sum more',
    ],
    [`${copy} http://pond.example/`, [copy.slice(0, -1)], 'a link that leads to nobody known'],
  ],
  ignores: [
    ['お宅のそばの池で花火大会が開かれます。橋のたもとの広場へどうぞ。', 'another text on the same things'],
    [`${copy} https://kawasemi-bank.example.co.jp/`, 'a copied notice whose link is the official one'],
    [`${copy} 0120-000-222`, 'a copied notice whose number is the official one'],
    ['池の清掃', 'too short to be of any campaign'],
  ],
})

test('names the campaign, so that its title can be told', async () => {
  expect(await valuesOf(knownCampaign, copy)).toEqual({ campaign: 'kawasemi-pond-fee' })
})
