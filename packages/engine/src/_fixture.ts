import {
  type Advice,
  type AdviceKey,
  acts,
  adviceKeys,
  type Brand,
  type Campaign,
  type Knowledge,
  type Localized,
  type Source,
} from './knowledge.ts'

/** Invented bodies on reserved domains, so that a change of the real facts cannot change these tests. */

const source: Source = {
  url: 'https://example.com/facts',
  title: 'カワセミ各社の公表資料',
  kind: 'official',
  checkedOn: '2026-11-20',
}

const bank: Brand = {
  id: 'kawasemi-bank',
  name: { ja: 'カワセミ銀行', en: 'Kawasemi Bank' },
  sector: 'bank',
  aliases: ['カワセミ銀行', 'Kawasemi Bank'],
  shortNames: ['カワセミ', 'KWSM'],
  domains: [{ domain: 'kawasemi-bank.example.co.jp', source }],
  numbers: [{ number: '+81120000111', purpose: both('お客様窓口', 'Customer desk'), source }],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: both(
        'カワセミ銀行は、SMSやメールで暗証番号を求めません。',
        'Kawasemi Bank never asks for a PIN by SMS or e-mail.',
      ),
      source,
    },
  ],
  genuine: [],
  checkAt: { text: both('公式サイトで確かめる', 'Check on the official site'), url: source.url, source },
}

const parcels: Brand = {
  id: 'kawasemi-parcels',
  name: { ja: 'カワセミ便', en: 'Kawasemi Parcels' },
  sector: 'delivery',
  aliases: ['カワセミ便', 'Kawasemi Parcels'],
  domains: [{ domain: 'example.com', source }],
  numbers: [{ number: '+81120000222', purpose: both('再配達の受付', 'Redelivery desk'), source }],
  neverDoes: [
    {
      act: 'announces-absence',
      channels: ['sms'],
      text: both(
        'カワセミ便は、不在の知らせをSMSで送りません。',
        'Kawasemi Parcels sends no absence notices by SMS.',
      ),
      source,
    },
  ],
  genuine: [
    {
      text: both('不在の知らせは紙で入ります。', 'Absence notices come on paper.'),
      source,
    },
  ],
  checkAt: { text: both('公式サイトで確かめる', 'Check on the official site'), url: source.url, source },
}

/** Forswears everything. */
const shop: Brand = {
  id: 'kawasemi-shop',
  name: { ja: 'カワセミ通販', en: 'Kawasemi Shop' },
  sector: 'shop',
  aliases: ['カワセミ通販', 'Kawasemi Shop'],
  domains: [{ domain: 'kawasemi-shop.example.co.jp', source }],
  numbers: [],
  neverDoes: acts.map((act) => ({
    act,
    channels: ['sms'] as const,
    text: both('カワセミ通販は、SMSでそうしません。', 'Kawasemi Shop does no such thing by SMS.'),
    source,
  })),
  genuine: [],
  checkAt: { text: both('公式サイトで確かめる', 'Check on the official site'), url: source.url, source },
}

const campaign: Campaign = {
  id: 'kawasemi-pond-fee',
  title: both('池の清掃費をかたる手紙', 'Letter about a pond cleaning fee'),
  kind: 'advance-fee',
  article: 'pond-cleaning',
  samples: [
    'お宅のそばの池を共同で清掃することになりました。ご負担分を茶色の封筒に入れて、橋のたもとの箱へどうぞ。',
  ],
}

export const fixture: Knowledge = {
  version: 'f1c71005',
  brands: [bank, parcels, shop],
  campaigns: [campaign],
  contacts: [
    {
      id: 'helpline',
      name: both('消費者の相談窓口', 'Consumer helpline'),
      reach: '188',
      hours: both('毎日', 'Every day'),
      purpose: both('困ったときの相談', 'Advice in trouble'),
      source,
    },
  ],
  aftercare: [
    {
      situation: 'called',
      title: both('電話をかけた', 'You called'),
      steps: [{ text: both('電話を切ってください。', 'Hang up.') }],
    },
  ],
  advice: Object.fromEntries(adviceKeys.map((key) => [key, adviceOn(key)])) as Record<AdviceKey, Advice>,
}

function adviceOn(key: AdviceKey): Advice {
  return {
    summary: both(`${key}についての一文です。`, `One sentence on ${key}.`),
    doNow: [both('電話をかけないでください。', 'Do not call.')],
    checkYourself: [both('公式の窓口で確かめてください。', 'Check with the official desk.')],
    aftercare: ['called'],
    contacts: ['helpline'],
  }
}

function both(ja: string, en: string): Localized {
  return { ja, en }
}
