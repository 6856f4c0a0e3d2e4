import type { Source } from '@monban/engine'

// Sources of the articles: police, courts, ministries and municipalities.

export const amazonNamesInBills: Source = {
  url: 'https://www.town.higashimiyoshi.lg.jp/docs/394788.html',
  title: '東みよし町「『アマゾンジャパン合同会社等をかたる架空請求』にご注意ください！（消費者庁より）」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const funabashiNtt: Source = {
  url: 'https://www.city.funabashi.lg.jp/shisetsu/shiminkatsudo/0001/0002/0002/p127905.html',
  title: '船橋市「大手通信関連会社の名称をかたり、架空の利用料金請求を行う事業者に注意！」',
  kind: 'official',
  asOf: '2024-06-21',
  checkedOn: '2026-11-23',
}

export const mojServicers: Source = {
  url: 'https://www.moj.go.jp/housei/servicer/kanbou_housei_chousa19.html',
  title: '法務省「債権回収会社（サービサー）」についての注意',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mojCourtAbuse: Source = {
  url: 'https://www.moj.go.jp/MINJI/minji68.html',
  title: '法務省「督促手続・少額訴訟手続を悪用した架空請求にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const paymentOrderReceived: Source = {
  url: 'https://www.courts.go.jp/saiban/syurui/syurui_minzi/minzi_04_02_15/index.html',
  title: '裁判所「支払督促を受けた方へ」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const kokusenPostcards: Source = {
  url: 'https://www.kokusen.go.jp/news/data/n-20181129_1.html',
  title: '国民生活センター「架空請求のはがきと裁判所からの書類」',
  kind: 'official',
  asOf: '2018-11-29',
  checkedOn: '2026-11-23',
}

export const akitaEmoney: Source = {
  url: 'https://www.police.pref.akita.lg.jp/odate/p2664',
  title: '秋田県警察「電子マネーの番号を教えるのは、現金を渡すことと同じです」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const nagoyaOneClick: Source = {
  url: 'https://www.seikatsu.city.nagoya.jp/soudan/pickup/t_keipaso.html',
  title: '名古屋市、ワンクリック請求の相談と助言',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const kokusenParcelSms: Source = {
  url: 'https://www.kokusen.go.jp/news/data/n-20201126_2.html',
  title: '国民生活センター「宅配便業者を装った不在通知の偽SMSに注意しましょう」',
  kind: 'official',
  asOf: '2020-11-26',
  checkedOn: '2026-11-23',
}

export const ftcParcelTexts: Source = {
  url: 'https://consumer.ftc.gov/node/88113',
  title: 'FTC (USA), consumer alert on fake texts about parcels',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const customsWarning: Source = {
  url: 'https://www.customs.go.jp/news/news/oshirase/caution201203.htm',
  title: '税関「税関の名をかたった不審な電話・メールや振り込め詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sagaLine: Source = {
  url: 'https://www.police.pref.saga.jp/kurashi/cyber/_1633/line_nottori.html?media=pc',
  title: '佐賀県警察「『LINE』乗っ取りが多発中！」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const haebaruTelecom: Source = {
  url: 'https://www.town.haebaru.lg.jp/soshiki/4/13949.html',
  title: '南風原町「『2時間後に電話が使えなくなる』総務省などを名乗る不審な電話」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const isahayaCalls: Source = {
  url: 'https://www.city.isahaya.nagasaki.jp/soshiki/41/36312.html',
  title: '諫早市、国際電話や自動音声の不審な電話への注意',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const pensionWarning: Source = {
  url: 'https://www.nenkin.go.jp/oshirase/gochui/20200609.html',
  title: '日本年金機構「日本年金機構を装った不審なメール・SMSにご注意ください」',
  kind: 'official',
  asOf: '2024-09-02',
  checkedOn: '2026-11-23',
}

export const hyogoKinds: Source = {
  url: 'https://origin.police.pref.hyogo.lg.jp/tokusyusagi/sagitype/index.htm',
  title: '兵庫県警察「『オレオレ詐欺を始めとする特殊詐欺』とは？」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const saitamaKinds: Source = {
  url: 'https://www.police.pref.saitama.lg.jp/c0010/kurashi/tokushusagitoha.html',
  title: '埼玉県警察「特殊詐欺とは～手口の説明～」',
  kind: 'official',
  asOf: '2023-04-07',
  checkedOn: '2026-11-24',
}

export const fakePoliceAugust2025: Source = {
  url: 'https://www.npa.go.jp/bureau/safetylife/sos47/new-topics/250804/01.html',
  title: '警察庁、ニセ警察詐欺の手口（SOS47特殊詐欺対策ページ）',
  kind: 'official',
  asOf: '2025-08-04',
  checkedOn: '2026-11-23',
}

export const okinawaPoliceCalls: Source = {
  url: 'https://www.city.okinawa.okinawa.jp/k014/contents/p00052.html',
  title: '沖縄市「ちょっと待って！その警察官、ホンモノですか…？」',
  kind: 'official',
  asOf: '2025-09-08',
  checkedOn: '2026-11-23',
}

export const consulateCalls: Source = {
  url: 'https://niigata.china-consulate.gov.cn/jpn/lsbh/tztg/201808/t20180824_5697362.htm',
  title: '中国駐新潟総領事館「大使館・総領事館を騙った電話詐欺にご注意ください」',
  kind: 'official',
  asOf: '2018-08-24',
  checkedOn: '2026-11-23',
}

export const fujimiPresident: Source = {
  url: 'https://www.city.fujimi.saitama.jp/anzen_anshin/09bouhan/bouhan_jouhou/kyoudou0217.html',
  title: '富士見市「ニセ社長詐欺に注意！そのメール、本当に社長ですか？」',
  kind: 'official',
  asOf: '2026-02-17',
  checkedOn: '2026-11-24',
}

export const hitoyoshiTasks: Source = {
  url: 'https://www.city.hitoyoshi.lg.jp/kurashi/sumai/sumai_oshirase/2400099',
  title:
    '人吉市「『タスク副業』で報酬が支払われるとうたい、実際には高額を送金させる事業者に関する注意喚起」（消費者庁）',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const awaTasks: Source = {
  url: 'https://www.city.awa.lg.jp/docs/2025021300029/',
  title: '阿波市「『タスク副業』で報酬が支払われるとうたい、実際には高額を送金させる事業者に関する注意喚起」',
  kind: 'official',
  asOf: '2025-02-17',
  checkedOn: '2026-11-24',
}

export const keishichoDarkJobs: Source = {
  url: 'https://www.keishicho.metro.tokyo.lg.jp/kurashi/drug/yami_arbeit/ban_yamiarbeit.html',
  title: '警視庁「闇バイト」への応募をしないよう呼びかけるページ',
  kind: 'official',
  asOf: '2023-07-31',
  checkedOn: '2026-11-23',
}

export const kanagawaSnsFraud: Source = {
  url: 'https://www.police.pref.kanagawa.jp/kurashi/furikome/mesd0014.html',
  title: '神奈川県警察、SNS型投資詐欺とロマンス詐欺への注意',
  kind: 'official',
  asOf: '2026-01-29',
  checkedOn: '2026-11-23',
}

export const yokosukaSnsFraud: Source = {
  url: 'https://www.city.yokosuka.kanagawa.jp/2710/anzen/bouhan/romansusagi.html',
  title: '横須賀市「SNS型投資詐欺、ロマンス詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const kobeWithdrawals: Source = {
  url: 'https://kobe-consumer.smartkobe-portal.com/consultation/consultation-1337',
  title: '神戸市消費生活センター、SNSをきっかけにした投資の相談',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const tokyoPrizes: Source = {
  url: 'https://www.shouhiseikatu.metro.tokyo.jp/sodan/kinkyu/190213.html',
  title: '東京都消費生活総合センター「『スマートフォンが当選』って本当？」',
  kind: 'official',
  asOf: '2019-02-13',
  checkedOn: '2026-11-24',
}

export const iseFortunes: Source = {
  url: 'https://www.city.ise.mie.jp/kurashi/soudan/syouhiseikatsu/1011011/1010265.html',
  title: '伊勢市「当選詐欺・支援金詐欺に注意！」',
  kind: 'official',
  asOf: '2025-04-17',
  checkedOn: '2026-11-24',
}

export const akitaLoans: Source = {
  url: 'https://www.police.pref.akita.lg.jp/kenkei/sp-fraud/eradication/insurance',
  title: '秋田県警察「融資保証金詐欺にご注意を！」',
  kind: 'official',
  asOf: '2020-01-29',
  checkedOn: '2026-11-24',
}

export const yamagaShops: Source = {
  url: 'https://www.city.yamaga.kumamoto.jp/kiji003654/index.html',
  title: '山鹿市、偽の通信販売サイトへの注意',
  kind: 'official',
  checkedOn: '2026-11-24',
}

export const okayamaShops: Source = {
  url: 'https://www.pref.okayama.jp/page/684033.html',
  title: '岡山県警察「インターネットショッピングに関するトラブル」',
  kind: 'official',
  asOf: '2020-10-04',
  checkedOn: '2026-11-24',
}

export const dazaifuPayRefund: Source = {
  url: 'https://www.city.dazaifu.lg.jp/soshiki/26/40668.html',
  title: '太宰府市、○○ペイで返金すると言う詐欺への注意',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const nationalCentreCalls: Source = {
  url: 'https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2013_38.html',
  title: '国民生活センター「国民生活センターをかたるメールが届いた」',
  kind: 'official',
  asOf: '2016-03-04',
  checkedOn: '2026-11-23',
}
