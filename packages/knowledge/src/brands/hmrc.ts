import type { Brand, Source } from '@monban/engine'

const identify: Source = {
  url: 'https://www.gov.uk/guidance/identify-hmrc-related-scam-phone-calls-emails-and-text-messages',
  title: 'GOV.UK, “Identify tax scam phone calls, emails and text messages”',
  kind: 'official',
  asOf: '2023-06-16',
  checkedOn: '2026-11-23',
}

export const hmrc: Brand = {
  id: 'hmrc',
  name: { ja: '英国歳入関税庁（HMRC）', en: 'HMRC' },
  sector: 'public-body',
  aliases: ['HMRC', 'HM Revenue & Customs', 'HM Revenue and Customs', '英国歳入関税庁'],
  domains: [{ domain: 'hmrc.gov.uk', source: identify }],
  unconfirmedDomains: ['tax.service.gov.uk'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms'],
      text: {
        ja: 'HMRCは、SMSで個人情報や口座の情報を求めません。',
        en: 'HMRC never asks for personal or financial information by text.',
      },
      source: identify,
    },
    {
      act: 'threatens-legal-action',
      channels: ['call'],
      text: {
        ja: 'HMRCは、留守番電話で裁判や逮捕をほのめかしません。',
        en: 'HMRC never leaves a voicemail threatening legal action or arrest.',
      },
      source: identify,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'HMRCに電話した人には、GOV.UKのページやチャットへのリンクをSMSで送ることがあります。',
        en: 'After you call HMRC it may text you a link to a GOV.UK page or webchat.',
      },
      source: identify,
    },
  ],
  checkAt: {
    text: {
      ja: 'GOV.UKを自分で開いて、HMRCのアカウントを見ます。',
      en: 'Open GOV.UK yourself and look in your HMRC account.',
    },
    url: 'https://www.hmrc.gov.uk/',
    source: identify,
  },
  reportAt: {
    text: {
      ja: 'HMRCを装うSMSは60599へ、メールはphishing@hmrc.gov.ukへ転送できます。',
      en: 'Forward texts that pose as HMRC to 60599, mail to phishing@hmrc.gov.uk.',
    },
    url: 'https://www.gov.uk/guidance/identify-hmrc-related-scam-phone-calls-emails-and-text-messages',
    source: identify,
  },
}
