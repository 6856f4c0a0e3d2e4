import type { Campaign } from '@monban/engine'
import { japanPostTracking, kanagawaParcelSms, sagawaQuestions, yamatoWarning2019 } from '../sources.ts'

/** Fake parcel notices: an app or a false page waits behind the link. */
export const parcels: readonly Campaign[] = [
  {
    id: 'parcel-taken-back',
    title: { ja: '不在で荷物を持ち帰ったというSMS', en: 'SMS that says a parcel was taken back' },
    kind: 'parcel',
    impersonates: 'sagawa',
    article: 'parcel-absence-sms',
    source: sagawaQuestions,
    samples: [
      'お荷物のお届けにあがりましたが、ご不在の為持ち帰りました。下記よりご確認ください。http://parcel-a1.example/',
      'お客様宛にお荷物をお届けに参りましたが不在のため持ち帰りました。配送の状況は下記でご確認下さい。http://todoke-b2.example/',
      '本日ご自宅へ荷物を配達しましたがお留守でした。再配達のご希望はこちらのページからお申し込みください。http://saihai-c3.example/',
    ],
  },
  {
    id: 'parcel-address-unclear',
    title: { ja: '住所がわからず届けられないというSMS', en: 'SMS that says the address is unclear' },
    kind: 'parcel',
    impersonates: 'japan-post',
    article: 'parcel-address-sms',
    source: japanPostTracking,
    samples: [
      '【日本郵便】配送先の住所が不明瞭なため、荷物を配達できませんでした。24時間以内に住所の更新をお願いします。https://jp-address.example/',
      '宛先の番地に誤りがあり、お荷物は現在配送センターで保管中です。正しい住所をご登録いただけない場合は差出人へ返送いたします。https://address-fix.example/',
    ],
  },
  {
    id: 'parcel-customs-fee',
    title: { ja: '関税や送料の支払いを求める荷物の通知', en: 'Parcel notice that wants customs or postage' },
    kind: 'parcel',
    impersonates: 'dhl',
    article: 'parcel-customs-fee',
    samples: [
      '海外からのお荷物が税関で止まっております。関税198円のお支払いが完了しますと配送を再開します。48時間以内にカードでお支払いください。https://duty-pay.example/',
      '国際小包の送料に不足がございました。不足分をお支払いいただくまで荷物は通関できません。お支払い手続きは次のページで受け付けております。',
    ],
  },
  {
    id: 'parcel-app-update',
    title: { ja: '配達アプリを入れさせるSMS', en: 'SMS that wants a delivery app installed' },
    kind: 'malware-app',
    impersonates: 'yamato',
    article: 'delivery-app-malware',
    source: yamatoWarning2019,
    samples: [
      'お荷物の追跡には最新版の配達アプリが必要です。次の画面からファイルをダウンロードし、提供元不明のアプリを許可してインストールしてください。',
      'ヤマト運輸の新しい受取アプリをご用意しました。下のボタンを押してインストールを許可すると、再配達の日時を選べるようになります。',
    ],
  },
  {
    id: 'parcel-photo-link',
    title: { ja: '荷物の写真を見せるというSMS', en: 'SMS that offers a photograph of a parcel' },
    kind: 'parcel',
    article: 'parcel-photo-sms',
    source: kanagawaParcelSms,
    samples: [
      'あなたのお荷物が発送されました、写真をご覧になって受け取り人の名前が合っているか調べてください http://photo-box.example/',
      '玄関前に置いた品物の画像です。お心当たりの品かどうか、リンクを開いてお名前をご記入ください http://oki-photo.example/',
    ],
  },
  {
    id: 'parcel-held-english',
    title: { ja: '荷物が保留中だという英語のSMS', en: 'English SMS about a parcel on hold' },
    kind: 'parcel',
    article: 'parcel-english-sms',
    samples: [
      'Your parcel could not be delivered because the house number is missing. Please update your address within 24 hours at https://redeliver.example/ or it goes back to the sender.',
      'We tried to deliver your package today but nobody was at home. To book a new delivery, pay the small handling fee here: https://parcel-fee.example/',
    ],
  },
]
