import { describeSignal } from './_signals.ts'
import { refundLure } from './refund-lure.ts'

describeSignal(refundLure, {
  finds: [
    [
      '保険料の還付があります。お電話は 050-6881-5063',
      ['保険料の還付が'],
      'money back, by a number that nobody published',
    ],
    [
      '返 金 手 続 きは https://login.example.net/',
      ['返 金 手 続 き'],
      'money back, by a link of nobody we know, written apart',
    ],
    ['Claim your refund at https://login.example.net/', ['refund'], 'English'],
    ['過払い金をATMで受け取れます。', ['過払い金'], 'money back at a cash machine'],
  ],
  ignores: [
    ['確定申告の還付金は1か月ほどで口座に入ります。', 'a refund that leads nowhere'],
    ['払い戻しのご案内は https://www.example.com/ をご覧ください', 'a listed body’s own host'],
    ['お貸しした本を返してください。03-1234-5678', 'a book is to come back'],
  ],
})
