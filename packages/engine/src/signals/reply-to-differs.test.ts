import { describeSignal, type Sample } from './_signals.ts'
import { replyToDiffers } from './reply-to-differs.ts'

function mail(sender: string, ...addresses: readonly string[]): Sample {
  const replyTo = addresses.map((address) => ({ name: '', address }))
  return { text: 'a', channel: 'email', sender, mail: { replyTo, attachments: [], anchors: [], hidden: 0 } }
}

describeSignal(replyToDiffers, {
  finds: [
    [mail('a@office.example', 'president@gmail.com'), [], 'an office that reads its mail at a free service'],
    [mail('info@example.com', 'info@other.example'), [], 'a listed body whose replies go elsewhere'],
    [mail('カワセミ銀行 <a@b.example>', 'a@other.example'), [], 'the same for one that is only named'],
  ],
  ignores: [
    [mail('a@office.example', 'desk@office.example'), 'another address at the same place'],
    [mail('a@news.office.example', 'desk@office.example'), 'another host of the same domain'],
    [mail('a@office.example', 'list@lists.example.org'), 'a mailing list'],
    [mail('a@gmail.com', 'b@yahoo.co.jp'), 'a person with two free addresses'],
    [
      mail('info@kawasemi-bank.example.co.jp', 'desk@kawasemi-bank.example.co.jp'),
      'a listed body’s own desk',
    ],
    [mail('a@office.example'), 'no address to reply to'],
    [{ text: 'a', channel: 'email', sender: 'a@office.example' }, 'a mail of which no more is known'],
  ],
})
