import type { Source } from '@monban/engine'

// Sources that more than one fact rests on. A source used once stands beside its fact.

export const aboutAmazonMessageCenter: Source = {
  url: 'https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails',
  title: 'Amazonを装ったフィッシング詐欺メールを防ぐ3つのポイント（About Amazon）',
  kind: 'official',
  asOf: '2025-10-29',
  checkedOn: '2026-11-23',
}

export const amazonMailDomains: Source = {
  url: 'https://www.misanblog.com/amazon-spam-email/',
  title: 'Amazonからの不審なメールの確認方法（公式ヘルプの差出人一覧を引用した記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const towadaAmazon: Source = {
  url: 'https://www.city.towada.lg.jp/docs/2018070500021/',
  title: '十和田市「アマゾンジャパン合同会社等をかたる架空請求」に関する消費者庁の注意喚起',
  kind: 'official',
  asOf: '2018-07-11',
  checkedOn: '2026-11-23',
}

export const dcardAntiPhishing: Source = {
  url: 'https://dcard.docomo.ne.jp/st/anti_phishing/index.html',
  title: 'dカード「ドコモを装った不審なメールやSMSにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const docomoSmsLinks: Source = {
  url: 'https://k-tai.watch.impress.co.jp/docs/news/1198743.html',
  title: 'ケータイ Watch「ドコモをかたるフィッシングSMSに注意」（公式SMSのリンク先一覧）',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const docomoPhishingSms: Source = {
  url: 'https://www.docomo.ne.jp/info/spam_mail/column/20190617/',
  title: 'NTTドコモ「ドコモを装ったフィッシングSMSにご注意ください！」',
  kind: 'official',
  asOf: '2021-12-09',
  checkedOn: '2026-11-23',
}

export const auPhishing: Source = {
  url: 'https://www.au.com/support/service/mobile/trouble/forestalling/safety/edification/',
  title: 'au「フィッシング詐欺にだまされないために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const softbankMySoftbank: Source = {
  url: 'https://www.softbank.jp/card/news/info/190625-001/',
  title: 'ソフトバンク「ソフトバンクを装う不審なメールに関するご注意」',
  kind: 'official',
  asOf: '2019-06-25',
  checkedOn: '2026-11-23',
}

export const softbankSuspiciousCalls: Source = {
  url: 'https://www.ymobile.jp/info/press/2024/24100401.html',
  title: 'ソフトバンク（ワイモバイル）「ソフトバンクをかたる不審な電話」',
  kind: 'official',
  asOf: '2024-10-11',
  checkedOn: '2026-11-23',
}

export const nttFinancePaymentRequest: Source = {
  url: 'https://contact.bill.ntt-finance.co.jp/faq_detail.html?id=10018',
  title: 'NTTファイナンス よくあるご質問「お支払いのお願い」の支払い場所',
  kind: 'official',
  checkedOn: '2026-11-23',
}

/** A joint statement of the Consumer Affairs Agency and ten other bodies on businesses in general. */
export const jointStatementCardNumbers: Source = {
  url: 'https://www100.pref.yamagata.jp/021006/kurashi/shohi/chuuikanki/chuui202412kureka.html',
  title: '山形県「クレジットカードの不正利用に関する注意喚起」（消費者庁など11団体の共同の呼びかけ）',
  kind: 'official',
  asOf: '2024-12-13',
  checkedOn: '2026-11-23',
}

export const japanPostTracking: Source = {
  url: 'https://post.japanpost.jp/oshirase/index.html',
  title: '日本郵便「インターネットによる配達完了メール通知サービスについて」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const yamatoWarning2019: Source = {
  url: 'https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html',
  title: 'ヤマト運輸「迷惑メール」および「なりすましサイト」にご注意ください',
  kind: 'official',
  asOf: '2019-11-20',
  checkedOn: '2026-11-23',
}

export const yamatoWarning2023: Source = {
  url: 'https://webtan.impress.co.jp/n/2023/09/06/45574',
  title: 'Web担当者Forum「ヤマト運輸の名前を装った迷惑メール・電話が多発」',
  kind: 'press',
  asOf: '2023-09-06',
  checkedOn: '2026-11-23',
}

export const okinawaParcelSms: Source = {
  url: 'https://www.pref.okinawa.jp/site/kodomo/seikatsu_center/20180801001.html',
  title: '沖縄県消費生活センター「不在配達を装ったSMSにご注意ください」',
  kind: 'official',
  asOf: '2022-03-31',
  checkedOn: '2026-11-23',
}

export const sagawaQuestions: Source = {
  url: 'https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa',
  title: '佐川急便「よくあるご質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const etaxSuspiciousMessages: Source = {
  url: 'https://www.e-tax.nta.go.jp/topics/topics_20220815.htm',
  title: '国税庁 e-Tax「不審なショートメッセージやメールにご注意ください」',
  kind: 'official',
  asOf: '2023-11-22',
  checkedOn: '2026-11-23',
}

export const oitaCityTaxMessages: Source = {
  url: 'https://www.city.oita.oita.jp/o042/tyuuikannki202212.html',
  title: '大分市「国税庁をかたった不審なメールなどに関する注意喚起」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const smbcCardSms: Source = {
  url: 'https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp',
  title: '三井住友カード「ご利用確認のSMS送信と不審なメール・SMSについて」',
  kind: 'official',
  asOf: '2020-12-23',
  checkedOn: '2026-11-23',
}

/** The same address, as it read twenty months later. */
export const smbcCardMailDomains: Source = {
  url: 'https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp',
  title: '三井住友カード「弊社から送信するメールやご利用確認のSMSについて」',
  kind: 'official',
  asOf: '2022-08-31',
  checkedOn: '2026-11-23',
}

export const ekiNetSecurity: Source = {
  url: 'https://www.eki-net.com/top/oshirase/security/',
  title: 'えきねっと「えきねっとをかたる偽メール・偽サイトにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const etcMeisaiPhishing: Source = {
  url: 'https://www.etc-meisai.jp/caution/caution_phishing.html',
  title: 'ETC利用照会サービス「フィッシングサイト・不審メールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const consumerHotline: Source = {
  url: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
  title: '消費者庁「消費者ホットライン」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const phishingQuestions: Source = {
  url: 'https://www.antiphishing.jp/contact_faq.html',
  title: 'フィッシング対策協議会「よくあるご質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const ipaAnshin: Source = {
  url: 'https://www.ipa.go.jp/security/anshin/index.html',
  title: 'IPA「情報セキュリティ安心相談窓口」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const kanagawaParcelSms: Source = {
  url: 'https://www.pref.kanagawa.jp/docs/r7b/cnt/f370214/p1191469.html',
  title: '神奈川県「宅配便業者を装った不在通知の偽SMSにご注意ください」（国民生活センターの呼びかけ）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const courtsFictitiousClaims: Source = {
  url: 'https://www.courts.go.jp/about/topics/kakuuseikyuu/index.html',
  title: '裁判所「督促手続や少額訴訟手続を悪用した架空請求」',
  kind: 'official',
  checkedOn: '2026-11-23',
}
