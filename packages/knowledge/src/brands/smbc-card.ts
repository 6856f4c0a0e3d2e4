import type { Brand } from '@monban/engine'
import { smbcCardMailDomains, smbcCardSms } from '../sources.ts'

const usageCheckSender = {
  ja: 'カードの利用確認SMSの送信元',
  en: 'Sender of card usage checks by SMS',
} as const

// On SoftBank phones its SMS shows 0032069000, which other organisations share: it identifies nobody and is left out.
export const smbcCard: Brand = {
  id: 'smbc-card',
  name: { ja: '三井住友カード', en: 'Sumitomo Mitsui Card' },
  sector: 'card',
  aliases: [
    '三井住友カード',
    '三井住友VISAカード',
    '三井住友クレジットカード',
    '三井住友カードサポートセンター',
    'Vpass',
    'SMBC Card',
    'SMBCカード',
    'Sumitomo Mitsui Card',
    '三井住友銀行カード',
    '三井住友マスターカード',
    '三井住友カスタマーセンター',
    '三井住友SMBC',
  ],
  domains: [
    { domain: 'smbc-card.com', source: smbcCardMailDomains },
    { domain: 'vpass.ne.jp', source: smbcCardMailDomains },
    { domain: 'smbcgroup-point.jp', source: smbcCardMailDomains },
    { domain: 'otp-auth.net', source: smbcCardMailDomains },
    {
      domain: 'vpass.jp',
      source: {
        url: 'https://net-trouble.portal.jp.net/archives/6189',
        title: 'ネットトラブルポータル「三井住友カードからのSMSは本物か偽物か」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [
    { number: '+81120936795', purpose: usageCheckSender, source: smbcCardSms },
    { number: '+81664453474', purpose: usageCheckSender, source: smbcCardSms },
    { number: '+81676369418', purpose: usageCheckSender, source: smbcCardSms },
    { number: '+81676369440', purpose: usageCheckSender, source: smbcCardSms },
  ],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms'],
      text: {
        ja: '三井住友カードの利用確認SMSの先に、カード番号を入れる画面はありません。',
        en: 'The usage-check SMS of Sumitomo Mitsui Card never leads to a form for your card number.',
      },
      source: smbcCardSms,
    },
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: '三井住友カードのようなカード会社が、メールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as Sumitomo Mitsui Card do not ask for a card number out of the blue by e-mail.',
      },
      source: {
        url: 'https://www.city.tamura.lg.jp/soshiki/64/huseiriyo_phishing.html',
        title: '田村市「クレジットカードの不正利用被害にご注意ください！」',
        kind: 'official',
        asOf: '2024-09-19',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '不正利用を防ぐため、カードの利用を確かめる本物のSMSが届くことがあります。リンクも付いています。',
        en: 'To prevent misuse, a genuine SMS can come that asks whether you used the card. It carries a link.',
      },
      source: smbcCardSms,
    },
    {
      text: {
        ja: '本物のメールには、自分で決めたハンドルネームかカードの名前が書かれています。',
        en: 'Genuine mail shows the handle you chose yourself or the name of your card.',
      },
      source: smbcCardMailDomains,
    },
  ],
  checkAt: {
    text: {
      ja: 'Vpassアプリで明細を見るか、カードの裏に書いてある番号に電話して聞きます。',
      en: 'Look at your statement in the Vpass app, or call the number on the back of your card.',
    },
    url: 'https://www.smbc-card.com/',
    source: smbcCardMailDomains,
  },
}
