import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark } from '../statements.ts'

const sms: Source = {
  url: 'https://www.smtb.jp/personal/attention/191028',
  title: '三井住友信託銀行「金融機関を名乗る不審なSMSにご注意ください」',
  kind: 'official',
  asOf: '2019-10-28',
  checkedOn: '2026-11-23',
}

const mail: Source = {
  url: 'https://faq.smtb.jp/faq/show/6432',
  title: '三井住友信託銀行 よくあるご質問「偽メールかを見分ける方法はありますか」',
  kind: 'official',
  asOf: '2024-02-16',
  checkedOn: '2026-11-23',
}

export const sumitomoMitsuiTrustBank: Brand = {
  id: 'sumitomo-mitsui-trust-bank',
  name: { ja: '三井住友信託銀行', en: 'Sumitomo Mitsui Trust Bank' },
  sector: 'bank',
  aliases: ['三井住友信託', '三井信託銀行', '三井信托銀行', 'Sumitomo Mitsui Trust', 'SuMi TRUST Bank'],
  domains: [{ domain: 'smtb.jp', source: sms }],
  numbers: [
    {
      number: '+81120983381',
      purpose: { ja: '三井住友信託ダイレクトヘルプデスク', en: 'Help desk of its internet banking' },
      source: mail,
    },
  ],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms'],
      text: {
        ja: '三井住友信託銀行は、SMSでログイン情報や暗証番号を尋ねません。',
        en: 'Sumitomo Mitsui Trust Bank never asks for login details or PINs by SMS.',
      },
      source: sms,
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '三井住友信託銀行は、不安をあおってリンクの先に会員番号を入れさせるメールを送りません。',
        en: 'Mail that alarms you into entering your member number behind a link is not from Sumitomo Mitsui Trust Bank.',
      },
      source: mail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のSMSは、決まった番号から届きます。差出人のアドレスは偽られることがあります。',
        en: 'Genuine SMS come from fixed numbers. Sender addresses of mail can be faked.',
      },
      source: sms,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.smtb.jp/', source: mail },
}
