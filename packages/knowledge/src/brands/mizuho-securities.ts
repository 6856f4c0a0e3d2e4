import type { Brand, Source } from '@monban/engine'
import { banksNeverAskByMessage, openAppOrBookmark } from '../statements.ts'

const crime: Source = {
  url: 'https://info.www.mizuho-sc.com/security/crime.html',
  title: 'みずほ証券「お客さまを狙う犯罪と対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const mizuhoSecurities: Brand = {
  id: 'mizuho-securities',
  name: { ja: 'みずほ証券', en: 'Mizuho Securities' },
  sector: 'securities',
  aliases: ['みずほ証券', 'ミズホ証券', 'Mizuho Securities'],
  domains: [{ domain: 'mizuho-sc.com', source: crime }],
  numbers: [],
  neverDoes: [banksNeverAskByMessage],
  genuine: [
    {
      text: {
        ja: 'みずほ証券や社員の名前を使った、SNSやSMSでの勧誘や請求が続いています。',
        en: 'Invitations and demands in the name of Mizuho Securities or its staff keep coming by social media and SMS.',
      },
      source: crime,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.mizuho-sc.com/', source: crime },
}
