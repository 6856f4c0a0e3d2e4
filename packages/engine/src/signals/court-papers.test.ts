import { describeSignal } from './_signals.ts'
import { courtPapers } from './court-papers.ts'

describeSignal(courtPapers, {
  finds: [
    [
      '特別送達をお届けします。簡易裁判所書記官より',
      ['特別送達', '簡易裁判所書記官'],
      'how real court papers come',
    ],
    [
      '支払督促が届きました。２週間以内に督促異議の申立てができます。',
      ['支払督促', '督促異議'],
      'a real procedure with its remedy',
    ],
    ['You have received a court summons.', ['court summons'], 'English'],
    [
      '特別送達です。少額訴訟の手続きについて、答弁書をお出しください。',
      ['特別送達', '答弁書'],
      'papers that also name the procedure',
    ],
  ],
  ignores: [
    ['少額訴訟の手続きに移行いたします。至急ご連絡ください。', 'a threat to begin is not a paper'],
    ['訴状を送付する準備を始めます。', 'a threat to begin is not a paper'],
    ['このままでは少額訴訟となりますので、至急ご連絡ください。', 'a threat in other words'],
    ['ご連絡なき場合、訴状を裁判所へ提出いたします。', 'a threat in other words'],
    ['支払督促をかたる詐欺にご注意ください。', 'a warning names the paper and brings none'],
    ['裁判所のとなりの駐車場で待ち合わせましょう。', 'the building, not a paper'],
  ],
})
