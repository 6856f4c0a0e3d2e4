import type { Source } from '@monban/engine'

// Sources that speak of a whole trade, or of several bodies at once.

export const moneyLaunderingMail: Source = {
  url: 'https://digital.taiheiyo-np.jp/date/2022-03-22/31467',
  title: '太平洋新聞電子版「金融機関を装い、口座の暗証番号などを入手しようとするフィッシングメール」',
  kind: 'press',
  asOf: '2022-03-22',
  checkedOn: '2026-11-23',
}

export const takashimayaCardMail: Source = {
  url: 'https://takashimaya-fp.co.jp/card/news/2022/03/post_220.html',
  title: '高島屋ファイナンシャル・パートナーズ「フィッシングメールにご注意ください」',
  kind: 'official',
  asOf: '2022-03-07',
  checkedOn: '2026-11-23',
}

export const policeDoNotMessage: Source = {
  url: 'https://newsdig.tbs.co.jp/articles/bsn/2247554?page=3',
  title: 'TBS NEWS DIG（BSN）「相次ぐニセ警察官による特殊詐欺事件　注意点」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const ftcPhishing: Source = {
  url: 'https://consumer.ftc.gov/consumer-alerts/2024/09/dont-take-bait-phishing-scams',
  title: 'FTC, “Don’t take the bait: phishing scams”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const ombudsmanPhishing: Source = {
  url: 'https://www.financial-ombudsman.org.uk/news/updates/protect_phishing_scams.html',
  title: 'Financial Ombudsman Service (UK), “protect yourself from phishing scams”',
  kind: 'official',
  asOf: '2008-04-09',
  checkedOn: '2026-11-23',
}

export const singaporeBankLinks: Source = {
  url: 'https://sg.news.yahoo.com/banks-singapore-remove-clickable-links-emails-sms-mas-131731273.html',
  title: 'Yahoo News Singapore, “Banks in Singapore to remove clickable links in emails or SMS: MAS”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const australianBankTexts: Source = {
  url: 'https://7news.com.au/business/finance/major-aussie-banks-warn-of-new-text-message-scam-c-6257180',
  title: '7NEWS, “Major Aussie banks warn of new text message scam”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

/** A public list, by domain, of how sites let people log in; it names each site's own domains. */
export const twoFactorDirectory: Source = {
  url: 'https://github.com/2factorauth/twofactorauth',
  title: '2FA Directory, the entries under each domain',
  kind: 'other',
  checkedOn: '2026-11-23',
}
