import type { Authentication } from '../message.ts'
import { describeSignal, type Sample } from './_signals.ts'
import { failedAuthentication } from './failed-authentication.ts'

function mail(authentication: Authentication, sender = 'info@kawasemi-bank.example.co.jp'): Sample {
  const facts = { authentication, attachments: [], anchors: [], hidden: 0 }
  return { text: 'カワセミ銀行です', channel: 'email', sender, mail: facts }
}

describeSignal(failedAuthentication, {
  finds: [
    [mail({ dmarc: { result: 'fail' } }), ['カワセミ銀行'], 'the bank’s address, which it did not use'],
    [mail({ spf: { result: 'fail' } }), ['カワセミ銀行'], 'a foreign server, and no signature'],
    [
      mail({ spf: { result: 'softfail' }, dkim: [{ result: 'fail' }] }),
      ['カワセミ銀行'],
      'a foreign server, and a broken signature',
    ],
  ],
  ignores: [
    [mail({ dmarc: { result: 'fail' } }, 'sato@example.org'), 'anybody else, as on a mailing list'],
    [mail({ dmarc: { result: 'pass' }, spf: { result: 'fail' } }), 'forwarded, with a good signature'],
    [mail({ dmarc: { result: 'none' }, dkim: [{ result: 'pass' }], spf: { result: 'fail' } }), 'signed'],
    [mail({ dmarc: { result: 'temperror' } }), 'nothing was found out'],
    [mail({}), 'nothing was checked'],
  ],
})
