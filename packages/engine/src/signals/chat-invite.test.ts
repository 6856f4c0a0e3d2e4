import { describeSignal } from './_signals.ts'
import { chatInvite } from './chat-invite.ts'

describeSignal(chatInvite, {
  finds: [
    [
      'Join us: https://chat.whatsapp.com/AbCdEf',
      ['https://chat.whatsapp.com/AbCdEf'],
      'a group of strangers',
    ],
    ['ask here t.me/helper', ['t.me/helper'], 'a chat with one'],
  ],
  ignores: [['We talk on WhatsApp, see https://www.whatsapp.com/about', 'the company’s own page']],
})
