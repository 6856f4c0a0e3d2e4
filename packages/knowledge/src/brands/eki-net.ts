import type { Brand } from '@monban/engine'
import { ekiNetSecurity } from '../sources.ts'

export const ekiNet: Brand = {
  id: 'eki-net',
  name: { ja: 'えきねっと', en: 'Eki-net (JR East)' },
  sector: 'transport',
  aliases: ['えきねっと', 'エキネット', 'eki-net', 'ekinet', 'JR東日本ネットステーション', 'えきネット'],
  domains: [{ domain: 'eki-net.com', source: ekiNetSecurity }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'えきねっとは、不安をあおって個人情報を入れさせるSMSやメールを送りません。',
        en: 'Eki-net sends no SMS or mail that frightens you into entering personal details.',
      },
      source: {
        url: 'https://www.eki-net.com/top/oshirase/security',
        title: 'えきねっと「偽SMS・偽メール・偽サイトにご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'えきねっとは、メールのリンク先でカード番号を入れさせません。',
        en: 'Eki-net never has you enter a card number behind a link in a mail.',
      },
      source: {
        url: 'https://sirabee.com/2022/03/10/20162814547/2',
        title: 'しらべぇ「えきねっと詐欺」（えきねっとの公式ページの引用）',
        kind: 'press',
        asOf: '2022-03-10',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '2年間ログインがないと自動で退会になり、そのあとにメールが届きます。そのメールにリンクはありません。',
        en: 'After two years without a login you are withdrawn automatically and then told by mail. That mail has no link.',
      },
      source: {
        url: 'https://secure.okbiz.okwave.jp/eki-net/faq/show/3422?site_domain=default',
        title: 'えきねっと よくあるご質問「自動退会について」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'アドレスが正しく見えても、退会の予告や利用制限を知らせるメールは偽物です。',
        en: 'Even with the right-looking sender, mail that announces withdrawal or restrictions is fake.',
      },
      source: {
        url: 'https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default',
        title: 'えきねっと よくあるご質問「フィッシングメールの見分け方」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、えきねっとのアプリか自分のブックマークからログインして見ます。',
      en: 'Do not use the link in the mail; log in from the Eki-net app or your own bookmark.',
    },
    url: 'https://www.eki-net.com/',
    source: ekiNetSecurity,
  },
}
