import type { Brand } from '@monban/engine'
import { japanPostTracking, jointStatementCardNumbers } from '../sources.ts'

// Its former statement that absence is never announced by SMS is left out: readings of its warning page
// in September 2026 no longer find it there.
export const japanPost: Brand = {
  id: 'japan-post',
  name: { ja: '日本郵便', en: 'Japan Post' },
  sector: 'delivery',
  aliases: [
    '日本郵便',
    '日本郵政',
    'ジャパンポスト',
    'Japan Post',
    'JP POST',
    'ゆうパック',
    'ゆうパケット',
    '郵便局再配達',
  ],
  shortNames: ['郵便局'],
  domains: [{ domain: 'japanpost.jp', source: japanPostTracking }],
  unconfirmedDomains: ['yu-bin.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: '日本郵便のような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as Japan Post do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ゆうIDで申し込んだ人には、配達の予定や不在のお知らせがメールで届きます。',
        en: 'People who signed up with a Yu ID get delivery and absence notices by e-mail.',
      },
      source: {
        url: 'https://www.post.japanpost.jp/service/e_assist/notice_mail_kitei.html',
        title: '日本郵便「ゆうID配達予告等メール通知サービス利用の個別規程」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '友だちに追加していなくても、LINEの「郵便局［eお届け通知］」から知らせが届くことがあります。',
        en: 'A notice can come from the LINE account "郵便局［eお届け通知］" even if you never added it.',
      },
      source: {
        url: 'https://appllio.com/line-post-office-e-delivery-notification',
        title: 'アプリオ「LINEに届いた『郵便局 eお届け通知』は本物なのか」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '郵便受けの不在票を見ます。追跡番号があれば、日本郵便の公式サイトで自分で調べます。',
      en: 'Look for the absence slip in your letter box. With a tracking number, look it up on the Japan Post site yourself.',
    },
    url: 'https://www.post.japanpost.jp/',
    source: japanPostTracking,
  },
}
