import { describeSignal } from './_signals.ts'
import { arrestThreat } from './arrest-threat.ts'

describeSignal(arrestThreat, {
  finds: [
    [
      'あなたの口座が犯罪に使われており、逮捕状が出ています。',
      ['口座が犯罪に使われ', '逮捕状'],
      'the script of the fake police',
    ],
    [
      '身の潔白を証明するため、資 金 調 査 にご協力ください。',
      ['身の潔白', '資 金 調 査'],
      'an inspection of one’s savings, written apart',
    ],
    [
      'There is a warrant for your arrest in a money laundering case.',
      ['warrant for your arrest', 'money laundering'],
      'English',
    ],
  ],
  ignores: [
    ['駅前で起きた事件の記事を送ります。', 'news of a crime accuses nobody here'],
    ['免許の更新は警察署の2階です。', 'the police without an accusation'],
    ['逮捕された犯人のニュースを見た？', 'somebody else was arrested'],
    [
      'マネーロンダリング防止のため、口座をお持ちのお客様にご職業を伺っています。',
      'banks must ask this of everybody',
    ],
  ],
})
