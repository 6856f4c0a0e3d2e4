import { describeSignal } from './_signals.ts'
import { ownLinks } from './own-links.ts'

describeSignal(ownLinks, {
  finds: [
    [
      { text: 'ご予約は https://www.example.org/r', channel: 'email', sender: '宿 <info@example.org>' },
      ['https://www.example.org/r'],
      'the site of whoever wrote it',
    ],
  ],
  ignores: [
    [
      { text: 'ご予約は https://www.example.net/r', channel: 'email', sender: 'info@example.org' },
      'another site',
    ],
    [
      { text: 'カワセミ銀行です。https://www.example.org/r', channel: 'email', sender: 'info@example.org' },
      'the name of a bank on the domain of somebody else',
    ],
    ['ご予約は https://www.example.org/r', 'nobody knows who sent it'],
    [{ text: 'またのご利用をお待ちしています。', channel: 'email', sender: 'info@example.org' }, 'no link'],
  ],
})
