import type { Article } from './article.ts'
import { softbankFraudCalls } from './sources-companies.ts'
import { immigrationCalls, tobilaJuly2025 } from './sources-press.ts'
import { consulateCalls, isahayaCalls } from './sources-public.ts'

/** Calls from abroad, and in the name of embassies. */
export const callsAbroad: readonly Article[] = [
  {
    slug: 'embassy-call',
    title: { ja: '大使館や入管をかたる電話', en: 'Call in the name of an embassy or immigration' },
    summary: {
      ja: '大使館や入管を名のり、旅券や在留カードが犯罪に使われたと言って、お金や個人情報を取る手口です。',
      en: 'Somebody poses as an embassy or immigration, says your passport or residence card served a crime, and wants money or data.',
    },
    kind: 'fake-police',
    channels: ['call'],
    impersonates: ['chinese-embassy', 'moj'],
    firstSeen: '2018-08',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '大使館です。あなたの旅券が犯罪に使われており、逮捕状が出ています。出国を止められたくなければ、警察の担当者に代わりますので、パスポート番号と口座番号を話してください。誰にも話さないでください。',
          en: 'This is the embassy. Your passport was used for a crime and there is a warrant. If you do not want to be stopped at the border, I put you through to the police: tell them your passport and account number. Tell nobody.',
        },
      },
      {
        channel: 'call',
        lang: 'en',
        text: {
          ja: '入国管理局です。あなたの在留カードが犯罪に使われ、逮捕状が出ています。1を押してすぐに警察官と話してください。捜査のことは誰にも話してはいけません。',
          en: 'This is the immigration bureau. Your residence card was used in a crime and a warrant is out for your arrest. Press one to speak to a police officer now and do not tell anyone about the investigation.',
        },
      },
    ],
    why: [
      {
        ja: '大使館は、事件に関わっていると電話で知らせません。',
        en: 'Embassies do not tell people by telephone that they are part of a case.',
      },
      {
        ja: '表示される番号は、大使館の番号に見せかけられます。',
        en: 'The displayed number can be made to look like the embassy’s.',
      },
      {
        ja: '「出国できない」「送り返す」とおどして、急がせます。',
        en: 'They threaten that you cannot leave, or will be deported.',
      },
    ],
    facts: [
      {
        text: {
          ja: '入管の職員が、電話やメールでお金を求めることはありません。',
          en: 'Immigration staff never ask for money by call or mail.',
        },
        source: immigrationCalls,
      },
    ],
    advice: 'phone-pressure',
    steps: ['told', 'paid-transfer'],
    desks: ['110', 'police-9110', 'international-call-stop'],
    related: ['fake-police-laundering', 'fake-police-video-call', 'missed-call-abroad'],
    sources: [consulateCalls, immigrationCalls, isahayaCalls],
  },
  {
    slug: 'missed-call-abroad',
    title: { ja: '海外からの着信に折り返させる手口', en: 'Missed call from abroad that wants a call back' },
    summary: {
      ja: '海外の番号から短く鳴らし、折り返させて、高い通話料を払わせたり偽の係につないだりします。',
      en: 'A number from abroad rings briefly; whoever calls back pays dearly or reaches a false official.',
    },
    kind: 'fake-police',
    neighbours: ['advance-fee', 'parcel', 'prize', 'unpaid-charge', 'utility'],
    channels: ['call', 'sms'],
    impersonates: [],
    firstSeen: '2025-08',
    examples: [
      {
        channel: 'call',
        lang: 'ja',
        text: {
          ja: '国際電話の留守番電話です。あなた名義の郵便物から違法な品が見つかり、逮捕状が出る見込みです。本日中にこの国際番号へ折り返しお電話ください。',
          en: 'A message from abroad: something illegal was found in a parcel in your name, and a warrant is likely. Call this international number back today.',
        },
      },
      {
        channel: 'sms',
        lang: 'ja',
        text: {
          ja: '国際宅配センターです。お荷物の件で至急お電話ください。本日中にご連絡がない場合、法的措置となります。050-0808-1212',
          en: 'International parcel centre. Call urgently about your parcel. Without contact today legal action follows. 050-0808-1212',
        },
      },
    ],
    why: [
      {
        ja: '「+」で始まる番号は海外です。知り合いがいなければ、用はありません。',
        en: 'A number that begins with + and is not +81 is from abroad. If you know nobody there, it is not for you.',
      },
      {
        ja: '+808や+979などは、かけた人の料金が高くなる番号です。',
        en: 'Numbers such as +808 and +979 charge whoever calls.',
      },
      {
        ja: '折り返すと、その番号が使われていると分かり、電話が増えます。',
        en: 'Calling back tells them that your number is in use.',
      },
    ],
    facts: [
      {
        text: {
          ja: '2025年7月に着信が多かった国際電話には、料金を分け合う番号（+808）や有料の番号（+979）が入っていました。',
          en: 'In July 2025 shared-cost (+808) and premium (+979) numbers were among the foreign numbers that called most.',
        },
        source: tobilaJuly2025,
      },
      {
        text: {
          ja: '特殊詐欺に使われた電話番号のうち、約73.5%が国際電話の番号でした（2025年6月末現在）。',
          en: 'About 73.5% of the numbers used for special fraud were foreign (end of June 2025).',
        },
        source: softbankFraudCalls,
      },
    ],
    advice: 'phone-pressure',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から郵便で書類が届いているときは、そちらは必ず読みます。知らない海外の番号には、出ることも折り返すこともいりません。固定電話は、海外との電話を無料で止められます。',
          en: 'Papers that came from a court by post must be read. Unknown numbers from abroad need neither answer nor call back. On a landline you can stop international calls free of charge.',
        },
      },
      answered: {
        text: {
          ja: '折り返してしまったら、切って、その番号を着信拒否にします。通話料が気になるときは、電話会社の明細を見ます。',
          en: 'If you called back, hang up and block the number. Look at your phone bill if you worry about charges.',
        },
      },
    },
    steps: ['called', 'told', 'paid-transfer'],
    desks: ['police-9110', 'consumer-188', 'international-call-stop'],
    related: ['embassy-call', 'fake-police-laundering'],
    sources: [tobilaJuly2025, softbankFraudCalls],
  },
]
