import type { Brand, Source } from '@monban/engine'

const quote: Source = {
  url: 'https://zensho.tokyo/apps/front/news/show.php?pid=1742',
  title: '全商「総務省職員を騙る特殊詐欺」（総務省の発表の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

const numbers: Source = {
  url: 'https://www.soumu.go.jp/joho_tsusin/top/tel_number/',
  title: '総務省のページ（電気通信番号）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const soumu: Brand = {
  id: 'soumu',
  name: { ja: '総務省', en: 'Ministry of Internal Affairs and Communications' },
  sector: 'public-body',
  aliases: [
    '総務省',
    '総合通信局',
    '総合通信基盤局',
    '電波監理審議会',
    '総務省監視管理室',
    'Ministry of Internal Affairs and Communications',
  ],
  domains: [{ domain: 'soumu.go.jp', source: numbers }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-call-back',
      channels: ['call'],
      text: {
        ja: '総務省は、電話を止めるという連絡を自動音声でしません。',
        en: 'The ministry never announces by recorded call that a telephone will be cut off.',
      },
      source: {
        url: 'https://www.town.haebaru.lg.jp/soshiki/4/13949.html',
        title: '南風原町「『2時間後に電話が使えなくなる』総務省などを名乗る不審な電話」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: '総務省は、電話や通信のことで個人に電話してお金を求めることはありません。',
        en: 'The ministry never phones individuals for money in matters of telephone service.',
      },
      source: quote,
    },
  ],
  genuine: [
    {
      text: {
        ja: '実在する部署の名前を使う偽の電話もあります。電話や通信のことで個人に電話することは、一切ありません。',
        en: 'Fake calls use the names of real departments. The ministry never phones individuals about telephone service.',
      },
      source: quote,
    },
  ],
  checkAt: {
    text: {
      ja: '電話は切り、公式サイトで総合通信局の番号を自分で調べて聞きます。',
      en: 'Hang up, look up the regional bureau on the official site yourself, and ask.',
    },
    url: 'https://www.soumu.go.jp/',
    source: numbers,
  },
}
