import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const ascii: Source = {
  url: 'https://weekly.ascii.jp/elem/000/004/191/4191416',
  title: '週刊アスキー「JR西日本の偽者『24時間以内に情報更新しないとアカウント削除する』」',
  kind: 'press',
  asOf: '2024-03-29',
  checkedOn: '2026-11-23',
}

const rules: Source = {
  url: 'https://www.jr-odekake.net/use/kiyaku/jrw5489.html',
  title: 'JR西日本「JR西日本ネット予約（e5489）に関する規約」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const faq: Source = {
  url: 'https://wespo.westjr.co.jp/faq/',
  title: 'JR西日本「WESPO よくある質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const jrWest: Brand = {
  id: 'jr-west',
  name: { ja: 'JR西日本', en: 'JR West' },
  sector: 'transport',
  aliases: [
    'JR西日本',
    '西日本旅客鉄道',
    'Club J-WEST',
    'J-WESTネット会員',
    'WESTER会員',
    'WESTERポイント',
    'e5489',
    'JRおでかけネット',
    'JR West',
  ],
  domains: [
    { domain: 'jr-odekake.net', source: rules },
    { domain: 'westjr.co.jp', source: faq },
    { domain: 'jrw-sc.jp', source: faq },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'JR西日本は、アカウントを制限する、異常なログインがある、という案内をしていません。',
        en: 'JR West sends no notices that your account is limited or shows an unusual login.',
      },
      source: ascii,
    },
  ],
  genuine: [
    {
      text: {
        ja: '予約についての本物の知らせは、電子メールかホームページで届きます。',
        en: 'Genuine notices about bookings come by e-mail or on the site.',
      },
      source: rules,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.jr-odekake.net/', source: rules },
}
