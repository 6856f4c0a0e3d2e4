import type { Source } from '@monban/engine'

// Sources of the articles: what companies and schools say themselves.

export const amazonPrimeMails: Source = {
  url: 'https://web.sic.shibaura-it.ac.jp/faqs/faq_questions/view/34/97029445be7be8f57afb966c96cc7a43?page_id=43',
  title: '芝浦工業大学「Amazonプライムの通知等を騙るフィッシングメールに注意」',
  kind: 'official',
  asOf: '2019-04-06',
  checkedOn: '2026-11-24',
}

export const softbankSpoofedSms: Source = {
  url: 'https://www.softbank.jp/mobile/info/personal/news/support/20200304a/',
  title: 'ソフトバンク「送信元が偽装されたSMSに関するご注意」',
  kind: 'official',
  asOf: '2020-03-04',
  checkedOn: '2026-11-24',
}

export const softbankFakeNotices: Source = {
  url: 'https://www.softbank.jp/mobile/info/personal/news/support/20221129a/',
  title: 'ソフトバンク「ソフトバンクを装った不審なSMSやメールに関するご注意」',
  kind: 'official',
  asOf: '2023-03-09',
  checkedOn: '2026-11-24',
}

export const softbankFraudCalls: Source = {
  url: 'https://www.softbank.jp/mobile/support/protect/specialfraud',
  title: 'ソフトバンク「特殊詐欺に遭わないために」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const docomoRemoveApp: Source = {
  url: 'https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/',
  title: 'NTTドコモ「不正アプリの削除方法」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const appleSupportCalls: Source = {
  url: 'https://support.apple.com/ja-jp/120569',
  title: 'Appleサポート「Appleサポートに連絡する際に知っておくべきこと」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mercariPhishing: Source = {
  url: 'https://about.mercari.com/security/phishing/',
  title: 'メルカリ「フィッシング詐欺に注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const netflixSafety: Source = {
  url: 'https://help.netflix.com/ja/node/13243',
  title: 'Netflixヘルプセンター「アカウントを安全に保つ方法」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const paypayPhishing: Source = {
  url: 'https://paypay.ne.jp/notice/20210921/03',
  title: 'PayPay、決済を装うSMSやメールへの注意',
  kind: 'official',
  asOf: '2021-09-21',
  checkedOn: '2026-11-24',
}

export const dendaiMailbox: Source = {
  url: 'https://www.csirt.dendai.ac.jp/csirt/public/heads-up/%E3%83%A1%E3%83%BC%E3%83%AB%E3%83%9C%E3%83%83%E3%82%AF%E3%82%B9%E5%AE%B9%E9%87%8F%E3%81%8C100%EF%BC%85%E3%81%A8%E3%81%84%E3%81%86%E3%83%95%E3%82%A3%E3%83%83%E3%82%B7%E3%83%B3%E3%82%B0%E3%83%A1/',
  title: '東京電機大学「メールボックス容量が100％というフィッシングメールについて」',
  kind: 'official',
  asOf: '2017-09-08',
  checkedOn: '2026-11-24',
}

export const jcbFakeMails: Source = {
  url: 'https://www.jcb.co.jp/release/phishing_202105.html',
  title: 'JCB「JCBをかたる不審メールや偽サイトの詐欺が増加しております」',
  kind: 'official',
  asOf: '2024-11-15',
  checkedOn: '2026-11-23',
}

export const mufgFakeSms: Source = {
  url: 'https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html',
  title: '三菱UFJ銀行「偽Eメール・偽ショートメッセージ（SMS）等にご注意ください！」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const awaBankSms: Source = {
  url: 'https://www.awabank.co.jp/kojin/emergency/sms_2/index.html',
  title: '阿波銀行「銀行などの金融機関を装ったフィッシングメールやSMSにご注意ください」',
  kind: 'official',
  asOf: '2025-02-14',
  checkedOn: '2026-11-24',
}

export const chukyoBankLaundering: Source = {
  url: 'https://www.chukyo-bank.co.jp/financial_crime/phishing/',
  title: '中京銀行「金融機関のマネロン等対策を装ったフィッシングメールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const trustBankSms: Source = {
  url: 'https://www.smtb.jp/personal/attention/191028',
  title: '三井住友信託銀行「金融機関を名乗る不審なSMSにご注意ください」',
  kind: 'official',
  asOf: '2019-10-28',
  checkedOn: '2026-11-24',
}

export const jaNetBank: Source = {
  url: 'https://ja-nakasatsunai.or.jp/wp/?p=1150',
  title: 'JA中札内村「JAバンク・JAネットバンクを装ったフィッシングメールサイトにご注意ください」',
  kind: 'official',
  asOf: '2024-10-08',
  checkedOn: '2026-11-23',
}

export const regionalBanksVoice: Source = {
  url: 'https://chiginkyo.or.jp/customer/caution/001429.html',
  title: '全国地方銀行協会「銀行を騙る詐欺電話（ボイスフィッシング）にご注意ください！」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const sbiFraudWarnings: Source = {
  url: 'https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=service&dir=service&file=home_antifraud.html',
  title: 'SBI証券「投資詐欺の対策と手口」',
  kind: 'official',
  asOf: '2025-07-18',
  checkedOn: '2026-11-23',
}

export const juurokuPresident: Source = {
  url: 'https://www.juroku.co.jp/oshirase_personal/post_85.html',
  title: '十六銀行「企業の『社長・役員』になりすました詐欺メールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const foreignRemittance: Source = {
  url: 'https://kitagin.co.jp/information/caution/crime_case/foreign_remittance_fraud.html',
  title: '北日本銀行「法人間の外国送金の資金をだまし取る詐欺」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const microsoftSupportScam: Source = {
  url: 'https://news.microsoft.com/ja-jp/2021/01/29/210129-information/',
  title: '日本マイクロソフト「マイクロソフトのサポートを装った詐欺にご注意ください」',
  kind: 'official',
  asOf: '2021-01-29',
  checkedOn: '2026-11-23',
}

export const nortonRenewal: Source = {
  url: 'https://support.norton.com/sp/ja/jp/norton-backup-amp-utility-products/current/solutions/kb20080417115558EN',
  title: 'ノートン サポート「自動延長サブスクリプションサービス」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const phoneAlerts: Source = {
  url: 'https://helpcenter.trendmicro.com/ja-jp/article/tmka-12124',
  title: 'トレンドマイクロ、スマートフォンの偽の警告が出たときの対処',
  kind: 'official',
  asOf: '2024-06-13',
  checkedOn: '2026-11-24',
}
