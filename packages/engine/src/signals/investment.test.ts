import { describeSignal } from './_signals.ts'
import { investment } from './investment.ts'

describeSignal(investment, {
  finds: [
    ['投資グループで推奨銘柄をお教えします。', ['投資グループ', '推奨銘柄'], 'an invitation'],
    ['ＦＸ自動で、未 公 開 株も', ['ＦＸ自動', '未 公 開 株'], 'full-width letters, and written apart'],
    ['Free trading signals and stock tips.', ['trading signals', 'stock tips'], 'English'],
  ],
  ignores: [
    ['株主総会は6月に開きます。', 'a meeting of shareholders'],
    ['株式会社カワセミの田中です。', 'the form of a company'],
  ],
})
