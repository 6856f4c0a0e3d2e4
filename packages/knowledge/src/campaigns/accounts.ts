import type { Campaign } from '@monban/engine'
import { aboutAmazonMessageCenter, docomoPhishingSms, ekiNetSecurity, etcMeisaiPhishing } from '../sources.ts'

/** Phishing for accounts of shops, carriers and services. */
export const accounts: readonly Campaign[] = [
  {
    id: 'amazon-account-locked',
    title: {
      ja: 'アマゾンのアカウントをロックしたというメール',
      en: 'Mail that says an Amazon account is locked',
    },
    kind: 'account-phishing',
    impersonates: 'amazon',
    article: 'amazon-account-locked',
    source: aboutAmazonMessageCenter,
    samples: [
      'Amazonアカウントの利用制限について\nお客様のアカウントで普段と違うログインが見つかったため、安全のために一時的にロックしました。24時間以内にお支払い方法とご住所をご確認いただけない場合、保留中の注文はすべて取り消されます。',
      'お客様のAmazon IDはロックされました。ご登録のカードの情報が正しくないため、ご注文を処理できません。下のボタンからサインインして、情報を新しくしてください。更新がない場合、アカウントは永久に使えなくなります。',
    ],
  },
  {
    id: 'amazon-prime-payment',
    title: {
      ja: 'プライム会費の支払い方法を入れ直させるメール',
      en: 'Mail that wants a new card for Amazon Prime',
    },
    kind: 'account-phishing',
    impersonates: 'amazon',
    article: 'amazon-prime-renewal',
    samples: [
      'プライム会員の会費をお引き落としできませんでした\nご登録のクレジットカードの有効期限が切れているようです。会員特典を続けてお使いになる場合は、5日以内に新しいお支払い方法を追加してください。',
      'Amazonプライムのお支払いに問題が生じています。このままですと本日をもってプライムの特典が止まります。別のカードを登録するには下のリンクを押してください。',
    ],
  },
  {
    id: 'apple-account-bought',
    title: { ja: '身に覚えのない購入を知らせるApple名のメール', en: 'Mail in Apple’s name about a purchase' },
    kind: 'account-phishing',
    impersonates: 'apple',
    article: 'apple-purchase-mail',
    samples: [
      'App Storeの領収書\nお客様のApple IDで12,800円の購入がありました。ご本人の購入でない場合は、24時間以内に下のリンクから取り消しの手続きを行ってください。手続きにはApple IDとパスワードとカードの情報が必要です。',
      'あなたのApple アカウントは別の国の端末から使われました。こころ当たりがないときはすぐに「アカウントを守る」を押して本人の確認を済ませてください。済ませない場合は停止します。',
    ],
  },
  {
    id: 'docomo-account-use',
    title: { ja: 'dアカウントの利用確認をよそおうSMS', en: 'SMS that poses as a docomo account check' },
    kind: 'carrier-phishing',
    impersonates: 'docomo',
    article: 'docomo-phishing-sms',
    source: docomoPhishingSms,
    samples: [
      'ドコモお客様センターです。ご利用料金のお支払いが確認できていない為、本日中に回線を止めます。お支払いはこちら http://d-pay.example/',
      'お客様のdアカウントが第三者に使われた恐れがあります。電話料金合算払いで99,000円の購入がありました。取り消しは次のページから至急行ってください http://d-check.example/',
    ],
  },
  {
    id: 'au-carrier-identity',
    title: { ja: 'au IDの有効期限をよそおうメール', en: 'Mail that says an au ID expires' },
    kind: 'carrier-phishing',
    impersonates: 'au',
    article: 'au-id-expiry',
    samples: [
      'au IDのご利用期限のお知らせ\nお使いのau IDは本日で期限を迎えます。続けてご利用になるには、My auへログインして暗証番号と口座をもう一度ご登録ください。お手続きのない場合は、かんたん決済をお使いいただけません。',
      'auかんたん決済の利用を停止しました。お客さまの情報に変更が必要です。My auにログインのうえ、暗証番号とカード番号を再登録してください。',
    ],
  },
  {
    id: 'mobile-data-running-out',
    title: { ja: '通信量の超過を知らせるSMS', en: 'SMS about used-up data' },
    kind: 'carrier-phishing',
    impersonates: 'softbank',
    article: 'data-limit-sms',
    samples: [
      '今月の高速データ通信量が上限に近づいています。追加の購入または制限の解除は、My SoftBankにログインしてお手続きください http://mysb-data.example/',
      'ご契約の通信量を超えたため、速度を下げました。元に戻すには次のページで携帯番号と4桁の暗証番号を入力します http://speed-back.example/',
    ],
  },
  {
    id: 'etc-login-expiry',
    title: { ja: 'ETC利用照会サービスの期限切れをかたるメール', en: 'Mail that says ETC access expires' },
    kind: 'account-phishing',
    impersonates: 'etc-meisai',
    article: 'etc-meisai-expiry',
    source: etcMeisaiPhishing,
    samples: [
      'ETC利用照会サービスの登録が間もなく消えます\nETCサービスをご利用のお客様へ。450日のあいだログインがないため、ご登録を解約させていただく予定です。継続をご希望の方は、下の専用ページで車両番号とクレジットカードの情報を入れ直してください。',
      'お使いのETCカードは無効になりました。引き続き高速道路で使うには、ETC利用照会サービスにログインして情報を更新してください。更新がないとゲートが開かないことがあります。',
    ],
  },
  {
    id: 'eki-net-auto-withdrawal',
    title: {
      ja: 'えきねっとの自動退会をかたるメール',
      en: 'Mail that says an Eki-net account will be closed',
    },
    kind: 'account-phishing',
    impersonates: 'eki-net',
    article: 'eki-net-auto-withdrawal',
    source: ekiNetSecurity,
    samples: [
      'えきねっと会員の自動退会についてのご案内\n最後のログインから二年以上お使いでない会員様は、規約の変更に伴い自動で退会となります。退会を取りやめる方は、当日の24時までに下のリンクからログインし、会員情報とカードの情報をご確認ください。',
      '【えきねっと】アカウントの個人情報を確認する必要があります。二日以内に更新がない場合、予約したきっぷとポイントは失効し、退会の処理を行います。',
    ],
  },
  {
    id: 'mercari-restricted',
    title: {
      ja: 'フリマアプリの利用制限をかたるメール',
      en: 'Mail that says a flea-market account is restricted',
    },
    kind: 'account-phishing',
    impersonates: 'mercari',
    article: 'mercari-restriction',
    samples: [
      'メルカリ事務局より 利用制限のお知らせ\nお客様の出品に規約に反するおそれのある取引が見つかったため、売上金の引き出しを止めております。制限を解くには、本人確認ページで氏名、口座、カード番号をご提出ください。',
      'メルカリで本人確認がまだ済んでいません。売上金の失効を防ぐため、三日のうちに下記から登録のカードと電話番号の認証をやり直してください。',
    ],
  },
  {
    id: 'streaming-payment-declined',
    title: {
      ja: '動画サービスの会費が払えなかったというメール',
      en: 'Mail that says a streaming payment failed',
    },
    kind: 'account-phishing',
    impersonates: 'netflix',
    article: 'streaming-payment-declined',
    samples: [
      'Netflixのお支払いが承認されませんでした\n今回の請求期間の会費をいただけなかったため、視聴を一時停止しています。お支払い情報を更新すると、すぐに続きをご覧になれます。',
      'Your Netflix membership is on hold because we could not authorise your last payment. Update your billing details within 48 hours to keep watching: https://stream-pay.example/',
    ],
  },
  {
    id: 'line-friend-login',
    title: { ja: 'LINEの認証番号を聞き出すメッセージ', en: 'Chat message that asks for a LINE code' },
    kind: 'account-phishing',
    impersonates: 'line',
    article: 'line-code-request',
    samples: [
      'ごめん、スマホの調子が悪くてLINEに入れなくなっちゃった。友達の認証がいるらしくて、そっちの携帯番号と、SMSで届く4桁の番号を教えてもらえる？',
      '今オーディションの投票に出ていて応援してほしい！携帯番号を送ってくれたら認証番号が届くから、その番号をここに貼ってね。',
    ],
  },
  {
    id: 'mailbox-storage-full',
    title: {
      ja: 'メールボックスの容量や停止をかたるメール',
      en: 'Mail that says a mailbox is full or will close',
    },
    kind: 'account-phishing',
    article: 'mailbox-closing',
    samples: [
      'メールサービスの停止予告\nお使いのメールボックスの容量が上限に達したため、受信メールが7通保留されています。本日中に下のリンクでパスワードを確認し、保留メールを受け取ってください。確認がない場合はアカウントを閉鎖します。',
      'Your mailbox is almost full and six incoming messages are being held. Confirm your password today to release them, otherwise the administrator will close this account.',
    ],
  },
  {
    id: 'account-english-unusual',
    title: { ja: '英語でアカウントの停止を知らせるメール', en: 'English mail about a suspended account' },
    kind: 'account-phishing',
    article: 'account-suspended-english',
    samples: [
      'We noticed a sign-in to your account from a new device and have limited what you can do until you confirm who you are. Please log in through the button below and enter your card details again.',
      'Security notice: your online account has been suspended after several failed attempts to log in. Restore access at https://secure-restore.example/ within twelve hours or it will be closed for good.',
    ],
  },
]
