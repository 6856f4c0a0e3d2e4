import type { Brand, Localized, NeverDoes } from '@monban/engine'
import {
  ftcPhishing,
  moneyLaunderingMail,
  ombudsmanPhishing,
  policeDoNotMessage,
  singaporeBankLinks,
  takashimayaCardMail,
} from './sources-general.ts'

// What a source says of a whole trade, for bodies about which we found nothing more particular.

type Genuine = Brand['genuine'][number]

export const banksNeverAskByMessage: NeverDoes = {
  act: 'asks-credentials',
  channels: ['sms', 'email'],
  text: {
    ja: '金融機関が、SMSやメールからサイトに誘導して暗証番号を入れさせることはありません。',
    en: 'Banks in Japan never lead you from a text or e-mail to a site that asks for PINs or passwords.',
  },
  source: moneyLaunderingMail,
}

export const banksAskByLetter: Genuine = {
  text: {
    ja: '金融機関は、取引の目的などを封書やはがきで確かめることがあります。期限までに答えないと、取引が制限されることがあります。',
    en: 'Banks in Japan do ask by letter or postcard what an account is used for, and may limit it if nobody answers.',
  },
  source: moneyLaunderingMail,
}

export const cardIssuersNeverAskByMail: NeverDoes = {
  act: 'asks-card-number',
  channels: ['email'],
  text: {
    ja: 'カード会社が、カード番号や暗証番号をメールで尋ねることはありません。',
    en: 'Card companies never ask for card numbers or PINs by e-mail.',
  },
  source: takashimayaCardMail,
}

export const authoritiesNeverMoveMoney: NeverDoes = {
  act: 'asks-transfer',
  channels: ['call', 'sms', 'email', 'chat'],
  text: {
    ja: '警察や検察が、口座の金を調べるために移させたり、取りに来たりすることはありません。',
    en: 'Police and prosecutors never have you move or hand over money so that they can examine it.',
  },
  source: policeDoNotMessage,
}

export const companiesSendNoPaymentLinks: NeverDoes = {
  act: 'asks-card-number',
  channels: ['sms', 'email'],
  text: {
    ja: '本物の会社は、支払い情報を直させるリンクをSMSやメールで送りません。',
    en: 'Real companies do not send you a link for updating your payment details.',
  },
  source: ftcPhishing,
}

export const companiesDoWrite: Genuine = {
  text: {
    ja: '本物の会社からもSMSやメールは届きます。気になるときは、前から知っている連絡先で確かめます。',
    en: 'Real companies do send texts and e-mail. When in doubt, use a contact that you knew before.',
  },
  source: ftcPhishing,
}

export const britishBanksNeverAsk: NeverDoes = {
  act: 'asks-credentials',
  channels: ['sms', 'email', 'call'],
  text: {
    ja: '英国の本物の銀行が、パスワードやログイン情報を尋ねることはありません。',
    en: 'No genuine bank in the UK ever asks for your password or logon details.',
  },
  source: ombudsmanPhishing,
}

export const singaporeBanksSendNoLinks: NeverDoes = {
  act: 'sends-link',
  channels: ['sms', 'email'],
  text: {
    ja: 'シンガポールの銀行は、個人の客へのSMSやメールにリンクを付けません。',
    en: 'Banks in Singapore put no clickable links in texts or e-mail to retail customers.',
  },
  source: singaporeBankLinks,
}

/** How to look for oneself, where the body offers nothing special. */
export const openAppOrBookmark: Localized = {
  ja: 'リンクは使わず、公式アプリか自分のブックマークから開いて見ます。',
  en: 'Do not use the link; open the official app or your own bookmark.',
}

export const trackYourself: Localized = {
  ja: 'リンクは使わず、公式サイトを自分で開いて、追跡番号を入れて調べます。',
  en: 'Do not use the link; open the official site yourself and enter the tracking number.',
}

export const callNumberOnCard: Localized = {
  ja: 'リンクは使わず、公式アプリで明細を見るか、カードの裏に書いてある番号に電話します。',
  en: 'Do not use the link; look in the official app, or call the number on the back of your card.',
}
