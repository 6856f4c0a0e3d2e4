import { describeSignal, type Sample } from './_signals.ts'
import { authenticatedSender } from './authenticated-sender.ts'

function mail(
  domain: string,
  more: { text?: string; sender?: string; result?: 'pass' | 'fail' } = {},
): Sample {
  const { text = 'お知らせです', sender = 'info@kawasemi-bank.example.co.jp', result = 'pass' } = more
  const authentication = { dmarc: { result, domain } }
  return {
    text,
    channel: 'email',
    sender,
    mail: { authentication, attachments: [], anchors: [], hidden: 0 },
  }
}

const own = 'kawasemi-bank.example.co.jp'

describeSignal(authenticatedSender, {
  finds: [
    [mail(own), [], 'the bank’s own address'],
    [mail('example.co.jp'), [], 'checked for the domain above it'],
    [mail(own, { text: 'カワセミ銀行とカワセミ便のお知らせ' }), [], 'the bank is among those named'],
  ],
  ignores: [
    [mail(own, { result: 'fail' }), 'it failed'],
    [mail('evil.example'), 'another of several senders passed'],
    [mail('', {}), 'nobody says what passed'],
    [mail('a.example', { sender: 'info@a.example' }), 'nobody we know'],
    [mail(own, { text: 'カワセミ便です' }), 'it speaks for another body'],
    [{ text: 'お知らせです', channel: 'email', sender: `info@${own}` }, 'a mail of which no more is known'],
  ],
})
