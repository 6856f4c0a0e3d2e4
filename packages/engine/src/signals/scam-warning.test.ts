import { describeSignal } from './_signals.ts'
import { scamWarning } from './scam-warning.ts'

describeSignal(scamWarning, {
  finds: [
    ['カワセミ便をかたる偽のSMSにご注意ください。', ['をかたる偽のSMS'], 'a warning that leads nowhere'],
    [
      '架 空 請 求の被害が増えています。くわしくは https://www.city.example.lg.jp/',
      ['架 空 請 求の被害が増え'],
      'a city’s page is no lure',
    ],
    ['Beware of scam messages that use our name.', ['Beware of', 'scam messages'], 'English'],
  ],
  ignores: [
    ['詐欺が増えています。至急お電話ください 050-6881-5063', 'a warning that wants a call'],
    ['フィッシングにご注意ください。口座の確認は https://login.example.net/', 'a warning that wants a tap'],
    ['段差があります。足元にご注意ください。', 'another danger'],
  ],
})
