import type { Brand, Source } from '@monban/engine'
import { trackYourself } from '../statements.ts'

const cyber: Source = {
  url: 'https://www.evri.com/cyber-security',
  title: 'Evri, “How to avoid phishing scams”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fee: Source = {
  url: 'https://thenewstimes.uk/2024/05/14/evri-customers-issued-urgent-warning-over-scam-risks',
  title: 'The News Times, “Evri customers issued urgent warning”',
  kind: 'press',
  asOf: '2024-05-14',
  checkedOn: '2026-11-23',
}

export const evri: Brand = {
  id: 'evri',
  name: { ja: 'Evri', en: 'Evri' },
  sector: 'delivery',
  aliases: ['Evri', 'Evri delivery'],
  domains: [{ domain: 'evri.com', source: cyber }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: { ja: 'Evriは、再配達の料金を取りません。', en: 'Evri charges nothing for redelivery.' },
      source: fee,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'Evriは3回まで届けに行き、それでも料金はかかりません。',
        en: 'Evri tries three times to deliver, without charge.',
      },
      source: fee,
    },
  ],
  checkAt: { text: trackYourself, url: 'https://www.evri.com/', source: cyber },
}
