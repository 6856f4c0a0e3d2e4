import { describeSignal } from './_signals.ts'
import { unseenLink } from './unseen-link.ts'

describeSignal(unseenLink, {
  finds: [
    [
      { text: 'アカウントがロックされました。確認はこちら', channel: 'email' },
      ['確認はこちら'],
      'where a button leads cannot be seen',
    ],
    [
      '不正なアクセスを検知しました。ご確認ください。',
      ['ご確認ください'],
      'by SMS, where the link may have been cut off',
    ],
  ],
  ignores: [
    ['アカウントがロックされました。確認はこちら https://a.example.net/', 'the link is there to see'],
    [{ text: '新商品の写真はこちら', channel: 'email' }, 'no trouble that needs mending'],
    [
      { text: '不正なアクセスを検知しました。ご確認ください。', channel: 'email' },
      'a mail that asks for a look only',
    ],
  ],
})
