import type { Article } from './article.ts'
import { customsWarning, ftcParcelTexts } from './sources-public.ts'

/** Fake parcel notices about parcels from abroad, and in English. */
export const parcelsAbroad: readonly Article[] = [
  {
    slug: 'parcel-customs-fee',
    title: { ja: '関税や送料の支払いを求める荷物の通知', en: 'Parcel notice that wants customs or postage' },
    summary: {
      ja: '海外の荷物が止まっていると言い、少額の関税や送料を口実にカード番号を入れさせます。',
      en: 'It says that a parcel from abroad is held, and uses a small fee to get your card number.',
    },
    kind: 'parcel',
    neighbours: ['card-phishing', 'advance-fee'],
    channels: ['sms', 'email'],
    impersonates: ['dhl', 'customs', 'fedex', 'japan-post'],
    examples: [
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: 'お客様の国際荷物は税関で保留中です。関税280円をカードでお支払いいただくと配達を再開します。48時間以内にお手続きください https://kanzei-pay.example/',
          en: 'Your international parcel is held by customs. Pay 280 yen by card to resume delivery. Act within 48 hours https://kanzei-pay.example/',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Your DHL shipment is on hold', en: 'Your DHL shipment is on hold' },
        text: {
          ja: '荷物は税関で止まっています。手数料1.99ドルを24時間以内にカードでお支払いください。 https://dhl-fee.example/',
          en: 'Your package is held at customs. Pay the outstanding fee of $1.99 by card within 24 hours to release it: https://dhl-fee.example/',
        },
      },
    ],
    why: [
      {
        ja: '金額が小さいのは、気にせずカード番号を入れさせるためです。',
        en: 'The sum is small so that you enter your card without a thought.',
      },
      { ja: '税関は、SMSで支払いを求めません。', en: 'Customs never demands payment by SMS.' },
      {
        ja: '荷物の番号も、何の荷物かも書いてありません。',
        en: 'Neither a parcel number nor the contents are given.',
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['parcel-address-sms', 'parcel-english-sms', 'romance-gift-fee'],
    sources: [customsWarning],
  },
  {
    slug: 'parcel-english-sms',
    title: { ja: '荷物が届けられないという英語のSMS', en: 'English text that says a parcel is on hold' },
    summary: {
      ja: '英語で荷物の問題を知らせ、偽の追跡ページで住所やカード番号を入れさせるSMSです。',
      en: 'A text in English about a delivery problem whose link asks for your address and card on a false tracking page.',
    },
    kind: 'parcel',
    neighbours: ['card-phishing'],
    channels: ['sms', 'email'],
    impersonates: ['usps', 'ups', 'fedex', 'royal-mail', 'evri'],
    examples: [
      {
        channel: 'sms',
        lang: 'en',
        text: {
          ja: 'USPS: 住所が不完全なため、荷物を配達できません。24時間以内に住所を更新してください https://usps-track.example/',
          en: 'USPS: Your package could not be delivered because of an incomplete address. Please update your address within 24 hours at https://usps-track.example/',
        },
      },
      {
        channel: 'sms',
        lang: 'en',
        text: {
          ja: '荷物を配達できませんでした。再配達の手数料1.45ポンドを今日お支払いください https://redelivery-fee.example/',
          en: 'Your parcel could not be delivered. Pay a redelivery fee of £1.45 today to avoid its return: https://redelivery-fee.example/',
        },
      },
    ],
    links: ['https://usps-●●●●.example/'],
    why: [
      {
        ja: '頼んだ荷物の話ではなく、追跡番号もありません。',
        en: 'It is about no order of yours and gives no tracking number.',
      },
      {
        ja: '再配達の手数料は、カード番号を入れさせる口実です。',
        en: 'The fee for redelivery is a pretext for your card number.',
      },
      {
        ja: 'リンクの先は、配達会社のサイトではありません。',
        en: 'The link does not lead to the carrier’s site.',
      },
    ],
    facts: [
      {
        text: {
          ja: '米国の連邦取引委員会（FTC）は、リンクを押さず、注文した店のサイトを自分で開いて調べるように呼びかけています。',
          en: 'The US Federal Trade Commission says: do not click; look the order up on the site where you bought it.',
        },
        source: ftcParcelTexts,
      },
    ],
    advice: 'phishing-link',
    steps: ['opened', 'entered'],
    desks: ['police-9110', 'consumer-188', 'antiphishing'],
    related: ['parcel-customs-fee', 'parcel-address-sms'],
    sources: [ftcParcelTexts],
  },
]
