import type { PrefixTable, SpecialNumber } from '@monban/engine/calls'
import { sharpNumbers, threeDigits } from './sources.ts'

/** Numbers of a few digits. What they are called here is what a screen shows. */
export const specialNumbers: PrefixTable<SpecialNumber> = {
  source: threeDigits,
  rows: new Map<string, SpecialNumber>([
    ['110', { service: 'emergency', name: { ja: '警察への緊急通報', en: 'Police emergency number' } }],
    [
      '118',
      { service: 'emergency', name: { ja: '海上保安庁への緊急通報', en: 'Coast guard emergency number' } },
    ],
    [
      '119',
      {
        service: 'emergency',
        name: { ja: '消防・救急への緊急通報', en: 'Fire and ambulance emergency number' },
      },
    ],
    ['171', { service: 'public-line', name: { ja: '災害用伝言ダイヤル', en: 'Disaster message line' } }],
    ['188', { service: 'public-line', name: { ja: '消費者ホットライン', en: 'Consumer hotline' } }],
    ['189', { service: 'public-line', name: { ja: '児童相談所の虐待対応ダイヤル', en: 'Child abuse line' } }],
    [
      '#9110',
      {
        service: 'public-line',
        name: { ja: '警察相談専用電話', en: 'Police advice line' },
        source: sharpNumbers,
      },
    ],
    [
      '#7119',
      {
        service: 'public-line',
        name: { ja: '救急安心センター', en: 'Ambulance advice line' },
        source: sharpNumbers,
      },
    ],
    ['115', { service: 'special', name: { ja: '電報の申し込み', en: 'Telegrams' } }],
    ['117', { service: 'special', name: { ja: '時報', en: 'Speaking clock' } }],
    [
      '184',
      { service: 'special', name: { ja: '番号を知らせない発信', en: 'Prefix that withholds the number' } },
    ],
    ['186', { service: 'special', name: { ja: '番号を知らせる発信', en: 'Prefix that shows the number' } }],
  ]),
}
