import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const attention: Source = {
  url: 'https://www.okinawa-bank.co.jp/attention/2023083100014/',
  title: '沖縄銀行「金融機関を騙るフィッシングメール、SMS、SNSのダイレクトメッセージにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const okinawaBank: Brand = {
  id: 'okinawa-bank',
  name: { ja: '沖縄銀行', en: 'Bank of Okinawa' },
  sector: 'bank',
  aliases: ['沖縄銀行', 'おきぎん', 'Bank of Okinawa'],
  domains: [{ domain: 'okinawa-bank.co.jp', source: attention }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.okinawa-bank.co.jp/', source: attention },
}
