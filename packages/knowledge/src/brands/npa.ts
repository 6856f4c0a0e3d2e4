import type { Brand, Source } from '@monban/engine'

const kutv: Source = {
  url: 'https://newsdig.tbs.co.jp/articles/kutv/1939195?page=2',
  title: 'テレビ高知「警察官を騙った詐欺」（警察庁の呼びかけの引用）',
  kind: 'press',
  checkedOn: '2026-11-23',
}

const mail: Source = {
  url: 'https://koregasiritai.com/keisatsu-spam-mail',
  title: 'コレ知りたい「『私たちは警視庁です』迷惑メールに注意」（警察庁の正しいアドレス）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const npa: Brand = {
  id: 'npa',
  name: { ja: '警察庁', en: 'National Police Agency' },
  sector: 'public-body',
  aliases: ['警察庁', '警察庁刑事局', '警察庁サイバー警察局', 'サイバー警察局', 'National Police Agency'],
  domains: [{ domain: 'npa.go.jp', source: mail }],
  numbers: [],
  neverDoes: [
    {
      act: 'threatens-legal-action',
      channels: ['call'],
      text: {
        ja: '警察は、電話で「捜査の対象になっている」と伝えません。',
        en: 'Police never tell you by telephone that you are under investigation.',
      },
      source: {
        url: 'https://www.city.okinawa.okinawa.jp/k014/contents/p00052.html',
        title: '沖縄市「ちょっと待って！その警察官、ホンモノですか…？」',
        kind: 'official',
        asOf: '2025-09-08',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-transfer',
      channels: ['chat'],
      text: {
        ja: '警察は、SNSやメッセージアプリで連絡しません。',
        en: 'Police never contact you on social media or messaging apps.',
      },
      source: kutv,
    },
  ],
  genuine: [
    {
      text: {
        ja: '警察は、警察手帳や逮捕状の画像を送りません。',
        en: 'Police never send pictures of a badge or an arrest warrant.',
      },
      source: kutv,
    },
    {
      text: {
        ja: '警察から電話が来ることはあります。所属と名前を聞いて切り、警察署の番号を自分で調べてかけ直します。',
        en: 'Police do phone. Ask for the department and name, hang up, and call back a station number you looked up.',
      },
      source: kutv,
    },
  ],
  checkAt: {
    text: {
      ja: '相手の番号は使わず、#9110か、自分で調べた近くの警察署に聞きます。',
      en: 'Do not use their number; ask #9110 or a police station whose number you looked up.',
    },
    url: 'https://www.npa.go.jp/',
    source: mail,
  },
}
