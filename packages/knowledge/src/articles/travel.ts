import { ekiNetSecurity, etcMeisaiPhishing } from '../sources.ts'
import type { Article } from './article.ts'

/** Phishing for accounts of motorways and railways. */
export const travel: readonly Article[] = [
  {
    slug: 'etc-meisai-expiry',
    title: {
      ja: 'ETC利用照会サービスの期限切れをかたるメール',
      en: 'Mail that says your ETC access expires',
    },
    summary: {
      ja: 'ETC利用照会サービスが解約になると言い、偽のサイトでカード番号を入れさせるフィッシングです。',
      en: 'Phishing: it says that your ETC usage account will be closed and asks for your card on a false site.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['etc-meisai'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: 'ETC利用照会サービス 解約予告のお知らせ', en: 'ETC usage service: notice of closure' },
        text: {
          ja: '長期間ログインがないため、ご登録は本日で解約となります。継続をご希望の方は、24時間以内に下記よりログインし、クレジットカード情報を更新してください。 https://etc-keizoku.example/',
          en: 'As you have not logged in for long, your registration ends today. To continue, log in below within 24 hours and renew your card details. https://etc-keizoku.example/',
        },
      },
    ],
    links: ['https://etc-●●●●.example/'],
    why: [
      {
        ja: '本物にもよく似た解約の予告があり、題名だけでは見分けられません。',
        en: 'There is a genuine notice much like it; the subject alone does not tell them apart.',
      },
      {
        ja: 'カードの番号を入れさせるところが、本物と違います。',
        en: 'What gives it away is that it asks for a card number.',
      },
      { ja: 'ETCを使っていない人にも届きます。', en: 'It comes to people who do not use ETC.' },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['eki-net-auto-withdrawal'],
    sources: [etcMeisaiPhishing],
  },
  {
    slug: 'eki-net-auto-withdrawal',
    title: {
      ja: 'えきねっとの自動退会をかたるメール',
      en: 'Mail that says an Eki-net account will be closed',
    },
    summary: {
      ja: 'えきねっとを自動で退会になると言い、偽のログイン画面で情報やカード番号を入れさせます。',
      en: 'It says that your Eki-net account is about to be closed and asks for details and a card on a false login page.',
    },
    kind: 'account-phishing',
    neighbours: ['card-phishing'],
    channels: ['email', 'sms'],
    impersonates: ['eki-net'],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: {
          ja: '【えきねっと】アカウントの自動退会処理について',
          en: '[Eki-net] Automatic closing of your account',
        },
        text: {
          ja: '最後のログインから2年以上たつため、本日中にログインがない場合は自動で退会となります。継続される方は、下記よりログインし、カード情報を確認してください。 https://ekinet-login.example/',
          en: 'More than two years have passed since your last login; unless you log in today, your account is closed. To stay, log in below and confirm your card. https://ekinet-login.example/',
        },
      },
    ],
    links: ['https://eki-net-●●●●.example/'],
    why: [
      { ja: '退会の予告にリンクが付いています。', en: 'The notice of closure carries a link.' },
      { ja: '「本日中」と急がせます。', en: 'It says “today” to hurry you.' },
      { ja: 'カードの番号まで入れさせます。', en: 'It wants your card number as well.' },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['etc-meisai-expiry', 'au-id-expiry'],
    sources: [ekiNetSecurity],
  },
]
