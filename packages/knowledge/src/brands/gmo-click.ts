import type { Brand, Source } from '@monban/engine'

const notes: Source = {
  url: 'https://www.click-sec.com/corp/info/notes_on_security/',
  title: 'GMOクリック証券「セキュリティについてのご注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const gmoClick: Brand = {
  id: 'gmo-click',
  name: { ja: 'GMOクリック証券', en: 'GMO CLICK Securities' },
  sector: 'securities',
  aliases: [
    'GMOクリック証券',
    'ジーエムオークリック証券',
    'クリック証券',
    'GMO CLICK',
    'GMO CLICK Securities',
  ],
  domains: [{ domain: 'click-sec.com', source: notes }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '会員ページへのログインを知らせるメールが届くことがあります。確かめるときは、公式サイトから開きます。',
        en: 'Mail can come that tells of a login to your members’ page. Check it from the official site.',
      },
      source: {
        url: 'https://rieki.awaisora.com/b6d6e379-c8c1-49de-85bb-0f8ba74705ea',
        title: '「GMOクリック証券のPC会員ページに身に覚えのないログインがあったというメールが届いた場合」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'GMOクリック証券のアプリか自分のブックマークから会員ページを開いて見ます。',
      en: 'Open the members’ page from the GMO CLICK app or your own bookmark.',
    },
    url: 'https://www.click-sec.com/',
    source: notes,
  },
}
