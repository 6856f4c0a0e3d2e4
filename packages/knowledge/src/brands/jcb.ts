import type { Brand, Source } from '@monban/engine'

const article: Source = {
  url: 'https://www.jcb.co.jp/member/article01/index.html',
  title: 'JCB「これって本当にJCB？怪しいメールが届いたらまずはここをチェック！」',
  kind: 'official',
  asOf: '2022-07-29',
  checkedOn: '2026-11-23',
}

const senders: Source = {
  url: 'https://j-faq.jcb.co.jp/print/faq/4921?site_domain=default',
  title: 'JCB よくあるご質問「不正利用の懸念がある場合の通知」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The three letters are a short name only: shops write them as a way to pay, issuers on their cards.
// 0032069000, which SoftBank phones show, stands for many organisations and identifies nobody.
export const jcb: Brand = {
  id: 'jcb',
  name: { ja: 'JCB', en: 'JCB' },
  sector: 'card',
  aliases: [
    'JCBカード',
    'JCB Card',
    'MyJCB',
    'マイJCB',
    'マイジェーシービー',
    'ジェーシービー',
    'ジェイシービー',
    'J/Secure',
  ],
  shortNames: ['JCB'],
  domains: [
    { domain: 'jcb.co.jp', source: article },
    { domain: 'mail-jcn.dnp-cdms.jp', source: article },
  ],
  numbers: [
    {
      number: '+81120101258',
      purpose: {
        ja: 'カードの利用を止めたことを知らせるSMSの送信元',
        en: 'Sender of SMS that tell of a stopped card',
      },
      source: senders,
    },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'JCBは、メールでカード番号や暗証番号、MyJCBのパスワードを聞きません。',
        en: 'JCB never asks for card numbers, PINs or MyJCB passwords by e-mail.',
      },
      source: article,
    },
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'JCBは、メールやSMSからサイトに誘導してカードの暗証番号を求めません。',
        en: 'JCB never leads you from an e-mail or SMS to a site to enter your card PIN.',
      },
      source: {
        url: 'https://www.jcb.co.jp/release/phishing_202105.html',
        title: 'JCB「JCBをかたる不審メールや偽サイトの詐欺が増加しております」',
        kind: 'official',
        asOf: '2024-11-15',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '不正利用が疑われるときは、本物のSMSかメールが届くことがあります。リンク先で入れるのは、JCBが知らせた認証コードだけです。',
        en: 'A genuine SMS or mail can come when misuse is suspected. Its link asks only for the code JCB gave you.',
      },
      source: {
        url: 'https://j-faq.jcb.co.jp/print/faq/488?category_id=168&site_domain=default',
        title: 'JCB よくあるご質問「JCBからお送りするメール内容」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'その本物のSMSは0120-101-258から、メールはinfo.jcb.co.jpかqa.jcb.co.jpのアドレスから届きます。',
        en: 'That SMS comes from 0120-101-258, and the mail from addresses at info.jcb.co.jp or qa.jcb.co.jp.',
      },
      source: senders,
    },
  ],
  checkAt: {
    text: {
      ja: 'MyJCBアプリか自分のブックマークから開いて明細を見るか、カードの裏に書いてある番号に聞きます。',
      en: 'Look at your statement in the MyJCB app or from your own bookmark, or call the number on the back of your card.',
    },
    url: 'https://www.jcb.co.jp/',
    source: article,
  },
}
