import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://01epos.jp/security/unauthorized-use/index.html',
  title: 'エポスカード「フィッシング詐欺とは」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const sms: Source = {
  url: 'https://otona-life.com/life/18182/amp',
  title: 'オトナライフ「本当にエポスカードの不正利用通知が来た！」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const eposCard: Brand = {
  id: 'epos-card',
  name: { ja: 'エポスカード', en: 'EPOS Card' },
  sector: 'card',
  aliases: ['エポスカード', 'エポスCARD', 'EPOSカード', 'EPOS CARD', 'エポスNet', 'エポスネット', 'EPOS Net'],
  shortNames: ['エポス', 'EPOS'],
  domains: [
    { domain: '01epos.jp', source: phishing },
    {
      domain: 'eposcard.co.jp',
      source: {
        url: 'https://chappie001.com/?p=511',
        title: '「エポスNetご利用を一部制限」は詐欺メール（公式のアドレスを挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [
    {
      number: '+81333830101',
      purpose: { ja: '不正利用の疑いを知らせるSMSの送信元', en: 'Sender of SMS about suspected misuse' },
      source: sms,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'エポスカードは、メールやSMSからカード番号や暗証番号の入力を求めません。',
        en: 'EPOS Card never asks for card numbers or PINs from an e-mail or SMS.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールのドメインは01epos.jpで、一部にはブランドのロゴが表示されます。',
        en: 'Genuine mail has the domain 01epos.jp, and some of it shows the brand’s logo.',
      },
      source: phishing,
    },
    {
      text: {
        ja: '不正利用が疑われるときは、03-3383-0101から本物のSMSが届くことがあります。',
        en: 'When misuse is suspected, a genuine SMS can come from 03-3383-0101.',
      },
      source: sms,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールやSMSのリンクは使わず、エポスアプリかエポスNetのマイページで確かめます。',
      en: 'Do not use links in mail or SMS; check in the EPOS app or on EPOS Net.',
    },
    url: 'https://www.eposcard.co.jp/',
    source: phishing,
  },
}
