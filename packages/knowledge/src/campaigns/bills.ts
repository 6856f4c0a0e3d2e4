import type { Campaign } from '@monban/engine'
import { courtsFictitiousClaims, nttFinancePaymentRequest, towadaAmazon } from '../sources.ts'

/** Bogus bills and threats of a court, which want a call back. */
export const bills: readonly Campaign[] = [
  {
    id: 'monthly-fee-court-call',
    title: {
      ja: '月額料金の未納を理由に電話をかけさせるSMS',
      en: 'SMS about an unpaid monthly fee that wants a call',
    },
    kind: 'unpaid-charge',
    impersonates: 'amazon',
    article: 'amazon-unpaid-monthly-fee',
    source: towadaAmazon,
    samples: [
      'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063',
      '登録されている月額料金のお支払いがございません。本日中にご連絡がない場合は裁判の手続きに入ります。アマゾン料金窓口 050-0123-4567',
      '月額サービスの未払い料金につきまして、法的手続きに移る前の最後のご連絡です。アマゾンサポート係まで至急お電話下さい。',
    ],
  },
  {
    id: 'video-fee-last-day',
    title: { ja: '有料動画の未納料金をかたるSMS', en: 'SMS about unpaid video fees' },
    kind: 'unpaid-charge',
    article: 'paid-video-unpaid-fee',
    samples: [
      '有料動画サイトの閲覧履歴があり、会員登録の解除がお済みでないため料金が発生しています。本日ご連絡がなければ身辺調査と訴訟に移ります。DMサポート 03-0000-1234',
      '動画コンテンツの利用料金が未払いのままです。本日17時までに退会の手続きのお電話がない場合は少額訴訟を起こします。',
    ],
  },
  {
    id: 'carrier-payment-not-confirmed',
    title: {
      ja: '携帯料金の支払いが確認できないと電話させるSMS',
      en: 'SMS that says a phone bill was not paid',
    },
    kind: 'unpaid-charge',
    impersonates: 'ntt-finance',
    article: 'ntt-finance-call-back',
    source: nttFinancePaymentRequest,
    samples: [
      'NTTファイナンスからのお知らせです。ご利用料金のお支払い確認が取れておりません。本日中にお客様サポートセンター 050-0123-9876 までお電話をお願いします。',
      'ご利用中の電話料金について、お支払いの確認がとれませんでした。本日中に料金サポートまで折り返しご連絡ください。050-0999-1111',
    ],
  },
  {
    id: 'debt-transferred-collector',
    title: { ja: '債権回収をかたるSMS', en: 'SMS from a fake debt collector' },
    kind: 'unpaid-charge',
    article: 'fake-debt-collector',
    samples: [
      '貴殿に対する債権が弊社に移りましたので、確認したい事項が御座います。本日中に必ず担当の佐原まで御連絡願います。あおぞら債権管理部',
      '債権譲渡のご通知。元の契約会社より回収業務を委託されました。お話し合いの意思がある方は本日18時までに当部署へご連絡ください。',
    ],
  },
  {
    id: 'final-notice-postcard',
    title: { ja: '訴訟の最終告知をうたうはがき', en: 'Postcard that announces a lawsuit' },
    kind: 'unpaid-charge',
    article: 'lawsuit-postcard',
    source: courtsFictitiousClaims,
    samples: [
      '消費料金に関する訴訟の最終のお知らせ。このたびご通知しましたのは、貴方の利用された契約会社、または運営会社から、契約不履行による訴状が提出されたことをお知らせするものです。取り下げの期日を過ぎますと訴訟が始まり、給料や不動産が差し押さえられます。民事訴訟通達管理室 相談窓口 03-0000-5678',
      '特定の料金の未納について訴訟申請が出されました。裁判を取りやめるには、期日までに必ずご本人様から下の窓口へ電話をしてください。ご連絡のない場合は、原告の主張がそのまま認められ、執行官の立ち会いのもとで財産の差し押さえを行います。',
    ],
  },
  {
    id: 'important-matter-call',
    title: { ja: '用件を言わずに折り返しを求めるSMS', en: 'SMS that wants a call and does not say why' },
    kind: 'unpaid-charge',
    impersonates: 'softbank',
    article: 'call-back-without-reason',
    samples: [
      'ソフトバンクよりお伝えしたい大切な事項がございます。このメッセージを見られましたら、至急担当の山辺までお電話をいただけますでしょうか。050-0222-3333',
      '再三のお電話にも出られませんでしたので、書面の発送前にお伝えすべき件がございます。本メッセージ確認後、担当者あてに至急折り返してください。',
    ],
  },
  {
    id: 'one-click-registered',
    title: {
      ja: '「登録完了」と表示して料金を求める画面',
      en: 'Page that says you have registered and must pay',
    },
    kind: 'one-click',
    article: 'one-click-billing',
    samples: [
      '会員登録が完了しました。あなたの個体識別番号を記録しました。ご利用料金は298,000円です。3日以内のお支払いであれば特別料金となります。誤って操作された方は下の退会窓口へお電話ください。',
      'ご入会ありがとうございます。年齢確認ボタンを押されたため有料会員として登録しました。お客様の接続情報と端末の情報は保存済みです。間違えて登録した方は24時間以内に誤操作専用ダイヤルへご連絡ください。',
    ],
  },
  {
    id: 'contents-fee-gift-card',
    title: { ja: 'コンビニでギフトカードを買わせる請求', en: 'Bill to be paid with gift cards' },
    kind: 'unpaid-charge',
    article: 'gift-card-payment',
    samples: [
      '未納分の精算はコンビニエンスストアでアマゾンギフトカードを購入し、裏面の番号を写真に撮ってこちらへお送りいただく形となります。手続きが終わり次第、全額が保険で返金されます。',
      'お支払いは電子マネーのカードのみお受けしています。お近くのコンビニでカードを買い、削った番号をお電話で読み上げて下さい。あとで九割をお返しします。',
    ],
  },
]
