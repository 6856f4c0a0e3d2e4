import { describeSignal } from './_signals.ts'
import { itemisedNotice } from './itemised-notice.ts'

describeSignal(itemisedNotice, {
  finds: [
    [
      '山田花子様 ご契約番号 00-11 の会費12,800円が未納です。03-1234-5678へご連絡ください。',
      ['山田花子様', 'ご契約番号'],
      'addressee, contract and sum, and an ordinary line',
    ],
    [
      {
        text: '山田花子様 10月分 12,800円の振替ができませんでした。https://my.example.org/pay',
        channel: 'email',
        sender: 'bill@example.org',
      },
      ['山田花子様'],
      'addressee and sum, and a link to whoever wrote it',
    ],
    [
      'Order number 0011: £12.80 is overdue. Please call us on 03-1234-5678.',
      ['Order number'],
      'a reference and a sum in English',
    ],
  ],
  ignores: [
    ['会費12,800円が未納です。03-1234-5678へご連絡ください。', 'a sum alone'],
    ['山田花子様 会費12,800円が未納です。090-0000-1111へご連絡ください。', 'a mobile number is no office'],
    [
      '山田花子様 会費12,800円が未納です。誰にも言わないでください。03-1234-5678',
      'a creditor keeps no secrets',
    ],
    ['山田花子様 会費12,800円が未納です。 https://pay.example.net/ 03-1234-5678', 'an unknown link as well'],
  ],
})
