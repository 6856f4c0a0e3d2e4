import { describeSignal } from './_signals.ts'
import { feeFirst } from './fee-first.ts'

describeSignal(feeFirst, {
  finds: [
    [
      'ご融資の前に保証金を先にお振り込みください。',
      ['融資の前に', '保証金を先に'],
      'a loan that costs money first',
    ],
    [
      '受け取りには手数料が必要です。後払いはできません。',
      ['受け取りには手数料', '後払いはでき'],
      'a gift that costs money first',
    ],
    ['先 に 税金としてお納めください', ['先 に 税金としてお納め'], 'written apart'],
  ],
  ignores: [
    ['紙の明細書の発行には手数料がかかります。', 'the price of a service'],
    ['チケット代は先に払っておくね。', 'a friend pays first'],
    ['メールで、先に手数料を求めることはありません。', 'what is never asked'],
  ],
})
