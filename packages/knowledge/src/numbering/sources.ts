import type { Source } from '@monban/engine'

/** The kinds of numbers in Japan, with their first digits and lengths. */
export const plan: Source = {
  url: 'https://www.soumu.go.jp/joho_tsusin/top/tel_number',
  title: '総務省「電気通信番号制度」（電気通信番号の種別）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mobile060: Source = {
  url: 'https://news.mynavi.jp/article/20241220-3090608',
  title: 'マイナビニュース「総務省、060から始まる携帯電話番号を追加」',
  kind: 'press',
  asOf: '2024-12-20',
  checkedOn: '2026-11-23',
}

export const donations0990: Source = {
  url: 'https://www.ntt-west.co.jp/news/1401/140130d.html',
  title: 'NTT西日本「『災害募金サービス』の提供開始について」',
  kind: 'official',
  asOf: '2014-01-30',
  checkedOn: '2026-11-23',
}

/** The ministry's lists of area codes and of assigned ranges were read through copies of their content. */
export const areaList: Source = {
  url: 'https://github.com/tormekig/torme-mysite',
  title: '総務省「市外局番の一覧」の番号区画（公開リポジトリの写し）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const mobileRanges: Source = {
  url: 'https://github.com/google/libphonenumber/blob/master/resources/metadata/81/ranges.csv',
  title: 'libphonenumber、日本の番号帯（総務省「電気通信番号指定状況」による）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const serviceRanges: Source = {
  url: 'https://github.com/oooooooo/carrier-search',
  title: '総務省「電気通信番号指定状況」の050・0120・0800（公開リポジトリの写し）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const threeDigits: Source = {
  url: 'https://bizspa.jp/post-749971',
  title: 'bizSPA!「一目でわかる3ケタ&4ケタの重要電話番号」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const sharpNumbers: Source = {
  url: 'https://nlab.itmedia.co.jp/research/articles/3086912/amp',
  title: 'ねとらぼ「覚えておきたい『シャープ（#）+数字4桁』の電話番号を3つ紹介」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const countryCodes: Source = {
  url: 'https://www.itu.int/pub/T-SP-E.164D',
  title: 'ITU-T, List of E.164 assigned country codes（公開された写しと libphonenumber で確認）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const sharedCodes: Source = {
  url: 'https://github.com/google/libphonenumber/tree/master/resources/metadata',
  title: 'libphonenumber, metadata of the countries that share a code',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const exchanges: Source = {
  url: 'https://www.nishino-law.com/publics/index/116/detail=1/b_id=193/r_id=9884',
  title: '西野法律事務所「市外局番」（市内局番の先頭に0と1を使えない理由）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

/** Also of the older way: a plus and a country code before a number that ends in 0110. */
export const policeNumbers: Source = {
  url: 'https://www3.nhk.or.jp/shutoken-news/20250314/1000115260.html',
  title: 'NHK「新宿署の代表と同番号から不審電話相次ぐ」',
  kind: 'press',
  asOf: '2025-03-14',
  checkedOn: '2026-11-23',
}

export const hiddenWhenFaked: Source = {
  url: 'https://www.ntt-east.co.jp/info/detail/sender.html',
  title: 'NTT東日本「発信者番号表示の偽装防止対策について」',
  kind: 'official',
  checkedOn: '2026-11-23',
}
