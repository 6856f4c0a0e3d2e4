import type { Campaign } from '@monban/engine'
import { etaxSuspiciousMessages, oitaCityTaxMessages } from '../sources.ts'

/** Taxes, refunds and utilities in the name of public bodies. */
export const publicBodies: readonly Campaign[] = [
  {
    id: 'tax-seizure-notice',
    title: { ja: '未払い税金の差し押さえをかたるSMS', en: 'SMS that threatens a seizure for unpaid tax' },
    kind: 'tax',
    impersonates: 'nta',
    article: 'tax-seizure-sms',
    source: etaxSuspiciousMessages,
    samples: [
      '【国税庁】未払い税金のお支払いのお願い。納付が確認できないため、差し押さえの最終通知をお送りします。ご確認ください https://zei-oshirase.example/',
      '国税庁からの重要なお知らせです。あなたの所得税に滞納があり、期日までに納めない場合は不動産や給料の差押えを行います。納付はこちらから https://noufu.example/',
    ],
  },
  {
    id: 'tax-refund-online',
    title: { ja: '税金の還付手続きをかたるメール', en: 'Mail that offers a tax refund' },
    kind: 'tax',
    impersonates: 'nta',
    article: 'tax-refund-mail',
    source: oitaCityTaxMessages,
    samples: [
      'e-Taxより還付金のお知らせ\n昨年度の申告を見直したところ、納めすぎた税額42,000円が見つかりました。お受け取りには、下のページで氏名とクレジットカードの番号をご登録ください。',
      '税務署からお戻しできるお金があります。還付の手続きは本日までですので、e-Taxの専用サイトにログインして振込先を登録してください。',
    ],
  },
  {
    id: 'medical-refund-atm',
    title: {
      ja: '医療費の払い戻しと言ってATMへ行かせる電話',
      en: 'Call about a medical refund that leads to an ATM',
    },
    kind: 'refund',
    article: 'medical-refund-atm',
    samples: [
      '市役所の保険年金課です。払いすぎた医療費の払い戻しがあります。緑色の封筒をお送りしましたが、期限が今日までですので、通帳とキャッシュカードと携帯電話を持って、近くのATMへ行ってください。着いたらこちらから操作を説明します。',
      '区役所の健康保険係の者ですが、累積医療費の還付が二万円ほどございます。申請の期限が過ぎておりまして、今日だけ銀行のATMで手続きができます。お着きになりましたらお電話をください。',
    ],
  },
  {
    id: 'nursing-refund-bank-clerk',
    title: {
      ja: '介護保険料の還付と言ってカードを預かる電話',
      en: 'Call about a nursing refund that collects the card',
    },
    kind: 'refund',
    article: 'nursing-refund-card',
    samples: [
      '介護保険料の過払い分が戻ります。お使いのキャッシュカードは古くて手続きに使えませんので、銀行の職員がご自宅へ伺って新しいカードと取り替えます。暗証番号を紙に書いてご用意ください。',
      '全国銀行協会です。あなたのカードが悪用されていますので、係の者が受け取りに行きます。封筒にカードと暗証番号のメモを入れ、印鑑を押してお待ちください。',
    ],
  },
  {
    id: 'telecom-cutoff-robot',
    title: {
      ja: '電話が使えなくなるという自動音声',
      en: 'Recorded voice that says your telephone will be cut off',
    },
    kind: 'utility',
    impersonates: 'soumu',
    article: 'telecom-cutoff-call',
    samples: [
      'こちらは総務省総合通信基盤局です。お使いの電話番号は二時間後にすべて使えなくなります。詳しい説明を聞く方は1を押してください。オペレーターにおつなぎします。',
      'NTTからの重要なお知らせです。ご契約の回線は未払いのため本日をもって停止いたします。利用を続けたい方、心当たりのない方は、ダイヤルの1番を押して担当者とお話しください。',
    ],
  },
  {
    id: 'electricity-cutoff',
    title: { ja: '送電を止めるという連絡', en: 'Message that says power will be cut' },
    kind: 'utility',
    impersonates: 'tepco',
    article: 'electricity-cutoff',
    samples: [
      '【東京電力】電気料金のお支払いが遅れているため、まもなく送電を止めます。停止を避けるには本日中に次のページからお支払いください https://denki-shiharai.example/',
      '電力会社のご案内です。今月分の料金が未納のため一時間後に送電が止まります。止めたくない方は、ガイダンスに沿って番号を押し、係員に氏名と生年月日をお伝えください。',
    ],
  },
  {
    id: 'water-fee-arrears',
    title: { ja: '水道料金の滞納をかたるメール', en: 'Mail about unpaid water fees' },
    kind: 'utility',
    impersonates: 'waterworks-tokyo',
    article: 'water-fee-arrears',
    samples: [
      '水道局より給水停止のご連絡\n水道のご使用代金が二か月続けて引き落とせていません。給水を止める前の最後のご案内です。コンビニへ行かずに、下のリンクからカードで払うことができます。',
      '東京都水道局をご利用の方へ。滞納されている水道料金を本日お支払いにならない場合、明朝から水が出なくなります。お支払いサイトはこちらです。',
    ],
  },
  {
    id: 'pension-voice-unpaid',
    title: { ja: '年金の未納をかたる自動音声', en: 'Recorded voice about unpaid pension' },
    kind: 'utility',
    impersonates: 'japan-pension',
    article: 'pension-robot-call',
    samples: [
      '日本年金機構からお電話しています。国民年金の保険料に未納がありますので、このままですと法的措置に移らせていただきます。オペレーターとお話しになる方は、続けて1を押してください。',
      '年金事務所です。あなたの年金番号が別の事件で使われており、支給を差し止める予定です。異議のある方は番号の2を押して、お名前をお話しください。',
    ],
  },
  {
    id: 'census-or-benefit-form',
    title: { ja: '給付金の申請をかたるメール', en: 'Mail that offers a government benefit' },
    kind: 'account-phishing',
    article: 'benefit-application',
    samples: [
      '物価高騰の支援給付金のお知らせ\n一世帯につき10万円の特別給付の受け付けを始めました。対象の方は、下の申請ページで世帯主の氏名、マイナンバーカードの写真、受け取り口座の暗証番号をお送りください。',
      'デジタル庁より、臨時の給付金があなたに割り当てられました。申請はスマートフォンで三分で終わります。通帳と身分証の両面を写して提出してください。',
    ],
  },
]
