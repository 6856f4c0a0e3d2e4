import { describeSignal } from './_signals.ts'
import { vettedSender } from './vetted-sender.ts'

describeSignal(vettedSender, {
  finds: [
    [
      { text: 'ご利用のお知らせ', sender: '0005123456' },
      [],
      'the form of a number that carriers issue after review',
    ],
    [{ text: 'Your statement is ready.', sender: '0005-123 456' }, [], 'written with separators'],
  ],
  ignores: [
    [{ text: 'ご利用のお知らせ', sender: '0005123456', channel: 'email' }, 'an e-mail has no such sender'],
    [{ text: 'ご利用のお知らせ', sender: '00051234567' }, 'a digit too many'],
    [{ text: 'ご利用のお知らせ', sender: '050-6881-5063' }, 'an ordinary number'],
    ['お問い合わせ番号 0005123456', 'in the text it proves nothing'],
  ],
})
