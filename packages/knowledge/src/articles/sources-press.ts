import type { Source } from '@monban/engine'

// Sources of the articles: the press, and others who quote the bodies.

export const foundingArticle: Source = {
  url: 'https://web-security-info.com/4125/',
  title: 'web-security-info.com「詐欺SMS 05068815063 アマゾンカスタマーセンター 未納・裁判メール」',
  kind: 'other',
  checkedOn: '2026-11-24',
}

export const amazonPrimeFee: Source = {
  url: 'https://sbapp.net/appnews/others/security/unable-to-pay-175964',
  title: 'SBAPP「プライム会費のお支払いができませんでした」詐欺に注意',
  kind: 'other',
  asOf: '2025-10-24',
  checkedOn: '2026-11-24',
}

export const softbankSupportCentre: Source = {
  url: 'https://did2memo.net/2021/12/17/sms-siharai-kakunin-softbank-support-center/',
  title: '情報科学屋さんを目指す人のメモ「ソフトバンクサポートセンター迄ご連絡下さいに注意」',
  kind: 'other',
  asOf: '2021-12-17',
  checkedOn: '2026-11-24',
}

export const softbankPacketMail: Source = {
  url: 'https://sbapp.net/appnews/iphone/security/pakettotsuushinnryou-147168',
  title: 'SBAPP、ソフトバンクをかたる「パケット通信料に関するお知らせ」',
  kind: 'other',
  checkedOn: '2026-11-24',
}

export const tobilaJuly2025: Source = {
  url: 'https://news.livedoor.com/pr_article/detail/29451428/',
  title: 'トビラシステムズ、2025年7月の詐欺電話と詐欺SMSの調査',
  kind: 'press',
  asOf: '2025-08-27',
  checkedOn: '2026-11-24',
}

export const paypayOtherDevice: Source = {
  url: 'https://scan.netsecurity.ne.jp/article/2020/03/26/43862.html',
  title: 'ScanNetSecurity「PayPayを騙るフィッシング」（フィッシング対策協議会の注意喚起）',
  kind: 'press',
  asOf: '2020-03-26',
  checkedOn: '2026-11-24',
}

export const lineVotes: Source = {
  url: 'https://www.itmedia.co.jp/mobile/articles/2511/13/news126.html',
  title: 'ITmedia Mobile、友人を装う投票の依頼とLINEの注意喚起',
  kind: 'press',
  asOf: '2025-11-13',
  checkedOn: '2026-11-24',
}

export const netBankLosses: Source = {
  url: 'https://news.livedoor.com/article/detail/30748707/',
  title: 'ライブドアニュース、2025年のフィッシングとネットバンキングの被害（警察庁の発表）',
  kind: 'press',
  asOf: '2026-03-12',
  checkedOn: '2026-11-23',
}

export const voicePhishing2025: Source = {
  url: 'https://news.livedoor.com/article/detail/30107969/',
  title: 'ライブドアニュース、企業を狙うボイスフィッシング',
  kind: 'press',
  asOf: '2025-12-01',
  checkedOn: '2026-11-24',
}

export const brokersCompensate: Source = {
  url: 'https://otakuma.net/archives/2025050302.html',
  title: 'おたくま経済新聞、証券10社の被害補償の方針',
  kind: 'press',
  asOf: '2025-05-02',
  checkedOn: '2026-11-23',
}

export const brokerLosses: Source = {
  url: 'https://fujipost.com/business/38712.html',
  title: 'fujipost.com、2025年の証券口座の不正アクセス',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const nomuraMail: Source = {
  url: 'https://www.hiragafp.com/2025/04/22/このメール絶対に開けないで',
  title: '平賀ファイナンシャルサービシズ「このメール絶対に開けないで！」（野村證券の案内を引用した記事）',
  kind: 'other',
  asOf: '2025-04-22',
  checkedOn: '2026-11-23',
}

export const tepcoSms2025: Source = {
  url: 'https://did2memo.net/2025/01/11/sms-tepco-denryoku-service',
  title: '情報科学屋さんを目指す人のメモ「電気供給停止の予告」SMS',
  kind: 'other',
  asOf: '2025-01-11',
  checkedOn: '2026-11-24',
}

export const tepcoMails2024: Source = {
  url: 'https://power-hikaku.info/news/electricitybusiness/20240602tepco/',
  title: '電力比較サイト「東京電力を騙った詐欺メールが急増」',
  kind: 'press',
  asOf: '2024-06-02',
  checkedOn: '2026-11-23',
}

export const waterMail2023: Source = {
  url: 'https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html',
  title: 'ITmedia Mobile「東京都水道局をかたるフィッシングメールに要注意」',
  kind: 'press',
  asOf: '2023-12-14',
  checkedOn: '2026-11-23',
}

export const waterMail2022: Source = {
  url: 'https://j-cast.com/2022/03/10432756.html',
  title: 'J-CASTニュース「東京都水道局を騙るメール」',
  kind: 'press',
  asOf: '2022-03-10',
  checkedOn: '2026-11-23',
}

export const pensionCalls: Source = {
  url: 'https://sr-yoko.com/?p=888',
  title: '社会保険労務士のブログ「不審な電話やメールにご注意ください」（日本年金機構の発表の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const benefitMail2020: Source = {
  url: 'https://news.mynavi.jp/article/20201015-1416404/',
  title: 'マイナビニュース、特別定額給付金をかたるメール（総務省の注意喚起）',
  kind: 'press',
  asOf: '2020-10-15',
  checkedOn: '2026-11-24',
}

export const fakePoliceFigures: Source = {
  url: 'https://ascii.jp/elem/000/004/376/4376964/',
  title: 'ASCII、2025年の特殊詐欺の被害（警察庁の暫定値）',
  kind: 'press',
  asOf: '2026-02-27',
  checkedOn: '2026-11-23',
}

export const plus180: Source = {
  url: 'https://trendy-news.jp/?p=792950',
  title: 'トビラシステムズ、2025年8月の詐欺電話と詐欺SMSの調査',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const immigrationCalls: Source = {
  url: 'https://kanridantai.net/isa-jp-20250108',
  title: '管理団体ネット「入管を名乗る不審な電話、メール等」（入管庁の発表の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const miyagiCoopPresident: Source = {
  url: 'https://kenren.miyagi.coop/?p=2398',
  title: '宮城県生活協同組合連合会、役員をかたる不審なメールへの注意',
  kind: 'other',
  checkedOn: '2026-11-24',
}

export const supportScam2024: Source = {
  url: 'https://www.tokushohi.or.jp/trouble/2024083000014',
  title: '特商法通販協会、サポート詐欺への注意',
  kind: 'other',
  asOf: '2024-09-03',
  checkedOn: '2026-11-23',
}

export const popupShare: Source = {
  url: 'https://getnavi.jp/life/948560',
  title: 'GetNavi web、架空料金請求詐欺の最初の接触（2023年、警察庁の統計）',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const renewalInvoices: Source = {
  url: 'https://www.gvnews.com/news/scam-squad-dont-fall-for-internet-security-scams/article_615389e8-0784-11ec-a40e-2b71d76b9d46.html',
  title: 'Green Valley News (USA), “Scam Squad: Don’t fall for internet security scams”',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const phoneAlertsIpa: Source = {
  url: 'https://securenews.appsight.net/entries/2128',
  title: 'セキュリティ通信、ウイルス感染の警告でアプリに誘導する手口（IPAの呼びかけ）',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const sextortionMail: Source = {
  url: 'https://scan.netsecurity.ne.jp/article/2018/10/11/41475.html',
  title: 'ScanNetSecurity、性的な映像をばらまくと脅すメール（IPAの注意喚起）',
  kind: 'press',
  asOf: '2018-10-11',
  checkedOn: '2026-11-23',
}

export const sextortionApp: Source = {
  url: 'https://www.nishinippon.co.jp/item/o/300861/',
  title: '西日本新聞「『性的な動画 友人に流すぞ』スマホ恐喝 ご注意」（IPAの説明の引用）',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const chibaSextortion: Source = {
  url: 'https://www.chiba-an.jp/?p=49766',
  title: '千葉県千葉南警察署「セクストーションの被害に対する注意を」（メールの転載）',
  kind: 'other',
  checkedOn: '2026-11-24',
}

export const policeProtect: Source = {
  url: 'https://www.watch.impress.co.jp/docs/news/1634692.html',
  title: 'Impress Watch、闇バイトに応募した人と家族を警察が保護',
  kind: 'press',
  asOf: '2024-10-25',
  checkedOn: '2026-11-23',
}

export const snsFraudFigures: Source = {
  url: 'https://news.livedoor.com/topics/detail/30574507/',
  title: 'ライブドアニュース、2025年のSNS型投資・ロマンス詐欺（警察庁の暫定値）',
  kind: 'press',
  asOf: '2026-02-12',
  checkedOn: '2026-11-23',
}

export const wrongNumberLosses: Source = {
  url: 'https://diamond.jp/articles/-/311769',
  title: 'ダイヤモンド・オンライン、間違いメッセージから始まる詐欺',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const toyamaLoan: Source = {
  url: 'https://newsdig.tbs.co.jp/articles/tut/158199?display=1',
  title: 'チューリップテレビ、融資保証金の名目でだまし取られた被害',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const saitamaTickets: Source = {
  url: 'https://this.kiji.is/451505983857771617?c=388701204576175201',
  title: '埼玉新聞「入金もチケット届かない…SNS使った売買でトラブル増加」',
  kind: 'press',
  checkedOn: '2026-11-24',
}

export const payRefundFigures: Source = {
  url: 'https://www.itmedia.co.jp/news/articles/2503/03/news166.html',
  title: 'ITmedia NEWS、「○○ペイで返金」の被害',
  kind: 'press',
  asOf: '2025-03-03',
  checkedOn: '2026-11-23',
}

export const techplusPhishing: Source = {
  url: 'https://news.mynavi.jp/techplus/article/20260224-4160488/',
  title: 'マイナビ TECH+、2026年1月のフィッシング報告の状況（フィッシング対策協議会）',
  kind: 'press',
  asOf: '2026-02-24',
  checkedOn: '2026-11-23',
}

export const taxOfficeCalls: Source = {
  url: 'https://www.itmedia.co.jp/news/articles/1907/03/news070.html',
  title: 'ITmedia NEWS、東京都主税局がSMSで行う納税の呼びかけ',
  kind: 'press',
  asOf: '2019-07-03',
  checkedOn: '2026-11-23',
}

export const amazonBills2017: Source = {
  url: 'https://news.mynavi.jp/article/20171115-a125/',
  title: 'マイナビニュース、アマゾンをかたる架空請求（消費者庁の注意喚起）',
  kind: 'press',
  asOf: '2017-11-15',
  checkedOn: '2026-11-23',
}

export const pensionContractors: Source = {
  url: 'https://minna-no-nenkin.com/nenkin-news/how-to-spot-pension-insurance-fraud/',
  title: 'みんなのねんきん、年金をかたる詐欺の見分け方',
  kind: 'other',
  checkedOn: '2026-11-23',
}
