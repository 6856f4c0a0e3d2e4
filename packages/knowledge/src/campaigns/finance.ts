import type { Campaign } from '@monban/engine'
import { smbcCardSms } from '../sources.ts'

/** Phishing for cards, banks and brokers. */
export const finance: readonly Campaign[] = [
  {
    id: 'card-use-paused',
    title: { ja: 'カードの利用を止めたというメール', en: 'Mail that says a card was stopped' },
    kind: 'card-phishing',
    impersonates: 'smbc-card',
    article: 'card-use-paused',
    source: smbcCardSms,
    samples: [
      'カードご利用の一時停止について\n第三者による不正なご利用の疑いがあるため、三井住友カードのご利用を一部制限させていただきました。ご利用の再開には、下記の確認ページでカード番号、有効期限、暗証番号のご入力が必要です。',
      '【三井住友カード】ご本人様のご利用か確認したいお取引がございましたので、カードをお止めしています。取引の確認はこちら https://card-kakunin.example/ ご回答がない場合、制限は続きます。',
    ],
  },
  {
    id: 'card-purchase-not-yours',
    title: {
      ja: '覚えのない買い物を知らせるカード会社名のメール',
      en: 'Mail in a card company’s name about a purchase',
    },
    kind: 'card-phishing',
    impersonates: 'jcb',
    article: 'card-purchase-mail',
    samples: [
      'JCBカード ご利用のお知らせ\nお客様のカードで家電量販店にて148,000円のお買い物がありました。お心当たりのない場合は、調査のため二時間のうちに取引停止のページへお進みください。',
      'クレジットカードの不正利用を検知しました。海外のサイトで決済が行われようとしています。あなたの操作でないなら「支払いを拒否する」を押し、カード情報の照合を済ませてください。',
    ],
  },
  {
    id: 'card-statement-points',
    title: {
      ja: 'カードの明細やポイント失効をかたるメール',
      en: 'Mail about card statements and expiring points',
    },
    kind: 'card-phishing',
    impersonates: 'saison',
    article: 'card-points-expiring',
    samples: [
      '永久不滅ポイントの交換期限のご案内\n貯まっているポイント8,500円分が本日で失効します。ギフト券への交換は、Netアンサーにログインしてカード情報を確かめるだけで完了します。お早めにお手続きください。',
      'あなたのポイントは今夜0時に無効となります。セゾンカード会員さま限定で、いまお手続きいただくと現金と同じ残高にお引き換えします。',
    ],
  },
  {
    id: 'bank-customer-information',
    title: {
      ja: '銀行が登録情報の確認を求めるというSMS',
      en: 'SMS that says a bank must check your details',
    },
    kind: 'bank-phishing',
    impersonates: 'mufg-bank',
    article: 'bank-customer-information',
    samples: [
      '【三菱UFJ銀行】法令に基づく取引目的の定期的な確認にご回答いただけていないため、お取引を制限しました。次のURLから回答してください https://torihiki-kaitou.example/',
      'お客様情報の定期確認のお願い。マネー・ローンダリング対策として、口座の利用目的とインターネットバンキングのパスワードの届け出が必要です。期日までに回答のない口座は凍結します。',
    ],
  },
  {
    id: 'bank-transfer-suspicious',
    title: { ja: '口座からの不審な送金を知らせるSMS', en: 'SMS about a suspicious transfer' },
    kind: 'bank-phishing',
    impersonates: 'mizuho-bank',
    article: 'bank-suspicious-transfer',
    samples: [
      'みずほ銀行より緊急のお知らせ：お客様の口座から20万円の振込が受け付けられました。覚えのない方は直ちに取消ページでワンタイムパスワードを入力してください https://torikeshi.example/',
      '不正な送金を防ぐため口座の出金を止めました。解除するにはダイレクトの契約番号と第二暗証番号をすべて登録し直す必要があります。',
    ],
  },
  {
    id: 'agricultural-bank-renewal',
    title: { ja: 'ネットバンクの更新を急がせるメール', en: 'Mail that hurries a net bank renewal' },
    kind: 'bank-phishing',
    impersonates: 'ja-bank',
    article: 'net-bank-renewal',
    samples: [
      'JAネットバンクのセキュリティ更新のお願い\n新しい認証方式へ切り替えるため、本日中に更新の手続きが必要です。未更新のお客様は明日からATMとネットバンクの双方がご利用になれません。',
      'インターネットバンキングの電子証明書が期限切れとなります。担当者が電話でご案内しますので、会社のメールアドレスを伝え、届いた案内のリンクから契約者番号を入力して更新を済ませてください。',
    ],
  },
  {
    id: 'securities-two-factor',
    title: { ja: '証券口座の認証設定を求めるメール', en: 'Mail that wants a broker login set up again' },
    kind: 'securities-phishing',
    impersonates: 'sbi-securities',
    article: 'securities-authentication',
    samples: [
      '証券口座への不正アクセスが増えています\nお客様の資産を守るため、多要素認証の設定が必須となりました。設定がお済みでない口座は、明日から売買と出金を停止いたします。下記からログインし、取引パスワードを入力して設定を完了してください。',
      'SBI証券をご利用の皆様へ。ログイン方法の変更に伴い、ユーザーネームと取引暗証番号の再認証をお願いしております。期限を過ぎますと保有株式のお取引ができません。',
    ],
  },
  {
    id: 'securities-dividend-unclaimed',
    title: {
      ja: '配当金の受け取りをかたる証券会社名のメール',
      en: 'Mail in a broker’s name about a dividend',
    },
    kind: 'securities-phishing',
    impersonates: 'nomura',
    article: 'securities-dividend',
    samples: [
      '配当金お受け取りのご案内\n野村證券にお預けの株式について、未受領の配当金36,400円がございます。お受け取りには口座情報の照合が必要ですので、下記のオンラインサービスからログインしてください。',
      '保有銘柄の特別配当が確定しましたが、振込先の口座が未登録です。六日以内に照合がない場合、配当を受け取る権利はなくなります。',
    ],
  },
  {
    id: 'payment-app-limit',
    title: { ja: 'スマホ決済の利用停止をかたるSMS', en: 'SMS that says a payment app is stopped' },
    kind: 'account-phishing',
    impersonates: 'paypay',
    article: 'payment-app-suspension',
    samples: [
      'PayPayの残高が異なる端末で使われた可能性があるため、支払い機能を止めました。解除はログインのうえSMSで届く番号を入れてください https://pay-kaijo.example/',
      'PayPay運営です。本人の確認ができないアカウントの残高は、本日をもって失効いたします。残したい方はすぐに身分証とパスワードを再登録してください。',
    ],
  },
  {
    id: 'shop-refund-by-app',
    title: {
      ja: '欠品の返金と言ってスマホ決済で送金させる手口',
      en: 'Refund for a sold-out item that turns into a payment',
    },
    kind: 'refund',
    impersonates: 'paypay',
    article: 'pay-app-refund',
    samples: [
      'ご注文の商品は欠品となりましたので、代金をPayPayでお返しします。返金の担当者をLINEで友だちに追加し、画面を共有しながら案内どおりに数字を入力してください。',
      '在庫切れのため返金いたします。銀行のシステム障害で振込ができず、○○ペイでの返金のみ承っております。次のLINE IDを登録して「返金希望」とお送りください。',
    ],
  },
  {
    id: 'loan-deposit-first',
    title: { ja: '融資の前に保証金を求める誘い', en: 'Loan offer that wants a deposit first' },
    kind: 'advance-fee',
    article: 'loan-deposit',
    samples: [
      'どなたでも最短30分で300万円までご融資。他社で断られた方も審査に通ります。信用を作るため、はじめに一回分の返済額を保証金としてお振り込みいただきます。',
      '仮審査に通りました。実行の前に保証料5万円の入金とキャッシュカードの送付をお願いします。ご入金の確認後、すぐに全額を振り込みます。',
    ],
  },
]
