import { describeSignal } from './_signals.ts'
import { infectionClaim } from './infection-claim.ts'

describeSignal(infectionClaim, {
  finds: [
    [
      'ウイルスに感染しました。サポート費用が必要です。',
      ['ウイルスに感染しました', 'サポート費用'],
      'how fake support pages speak',
    ],
    ['パ ソ コ ン が 感 染しています', ['パ ソ コ ン が 感 染'], 'written apart'],
    [
      'Trojan found! Your computer has been infected.',
      ['Trojan', 'Your computer has been infected'],
      'English',
    ],
  ],
  ignores: [
    ['スマホの画面が割れて、修理に出しました。', 'a broken screen'],
    ['インフルエンザの予防接種は来週からです。', 'an illness of people'],
    ['新型のウイルスに感染した方が増えています。手洗いをしましょう。', 'a virus that people catch'],
  ],
})
