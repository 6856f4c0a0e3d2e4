import type { Contact } from '@monban/engine'
import { consumerHotline, courtsFictitiousClaims, ipaAnshin } from './sources.ts'

const anyTime = { ja: '24時間', en: '24 hours' } as const
const formAnyTime = { ja: 'フォームはいつでも送れます', en: 'The form can be sent at any time' } as const

export const contacts: readonly Contact[] = [
  {
    id: '110',
    name: { ja: '警察（緊急）', en: 'Police (emergency)' },
    reach: '110',
    hours: anyTime,
    purpose: {
      ja: 'だまされている最中のとき、お金を取りに来るとき、たった今振り込んだとき',
      en: 'When it is happening now, someone is coming for money, or you have just paid',
    },
    source: {
      url: 'https://www.gov-online.go.jp/pr/media/cd/201511/201511_08.html',
      title: '政府広報「暮らしの安全に関する心配事は、警察相談専用電話#9110へ」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'police-9110',
    name: { ja: '警察相談専用電話', en: 'Police consultation line' },
    reach: '#9110',
    hours: {
      ja: '平日8時30分〜17時15分（地域で異なり、24時間の所もあります）。つながらない電話からは、近くの警察署へ',
      en: 'Weekdays 8:30–17:15; differs by region, some all day. If your phone cannot reach it, call a police station',
    },
    purpose: {
      ja: '急ぎではない相談、被害の届け出の相談（通話料がかかります）',
      en: 'Advice when it is not urgent, and how to report a loss (call charges apply)',
    },
    source: {
      url: 'https://coopsapporo-cs.jp/premium_service/detail/437',
      title: 'コープさっぽろ「警察相談専用電話 #9110」（政府広報の転載）',
      kind: 'other',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'consumer-188',
    name: { ja: '消費者ホットライン', en: 'Consumer hotline' },
    reach: '188',
    hours: {
      ja: '年末年始（12月29日〜1月3日）を除き、原則毎日。時間は地域で異なります。一部のIP電話などからは、近くの消費生活センターへ直接',
      en: 'Daily except 29 Dec–3 Jan; hours differ by region. From some IP phones, call your local consumer centre directly',
    },
    purpose: {
      ja: '身に覚えのない請求や契約の相談（相談は無料、通話料がかかります）',
      en: 'Bills you do not recognise, and contracts (advice is free, call charges apply)',
    },
    source: consumerHotline,
  },
  {
    id: 'ipa-anshin',
    name: { ja: 'IPA 情報セキュリティ安心相談窓口', en: 'IPA information security advice desk' },
    reach: '03-5978-7509',
    hours: {
      ja: '受付時間はIPAのサイトで確かめてください。メールはanshin@ipa.go.jp',
      en: 'See the IPA site for hours; by mail at anshin@ipa.go.jp',
    },
    purpose: {
      ja: 'アプリを入れた、遠隔操作された、警告画面が消えないなど、機械の相談',
      en: 'Technical help: an app was installed, a device was controlled, a warning will not go away',
    },
    source: ipaAnshin,
  },
  {
    id: 'houterasu',
    name: { ja: '法テラス・サポートダイヤル', en: 'Houterasu legal support line' },
    reach: '0570-078374',
    hours: {
      ja: '平日9時〜21時、土曜9時〜17時。IP電話からは03-6745-5600',
      en: 'Weekdays 9–21, Saturdays 9–17. From IP phones: 03-6745-5600',
    },
    purpose: {
      ja: '裁判所の書類や法律の相談先の案内（通話料がかかります）',
      en: 'Where to get legal help, for example with court papers (call charges apply)',
    },
    source: {
      url: 'https://www.houterasu.or.jp/madoguchi_info/call_center/',
      title: '法テラス「サポートダイヤル」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'courts',
    name: { ja: '裁判所（番号を自分で調べる）', en: 'Courts (look the number up yourself)' },
    reach: 'https://www.courts.go.jp/',
    hours: {
      ja: '各裁判所の受付時間は、サイトで確かめてください',
      en: 'See the site for the hours of each court',
    },
    purpose: {
      ja: '届いた書類が本物かどうか、何をいつまでに出すか',
      en: 'Whether papers are genuine, and what to file by when',
    },
    source: courtsFictitiousClaims,
  },
  {
    id: 'antiphishing',
    name: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    reach: 'https://www.antiphishing.jp/registration.html',
    hours: formAnyTime,
    purpose: {
      ja: '偽のメール・SMS・サイトを知らせる（SMSは画面の写真をメールに付けて送れます）',
      en: 'Report fake mail, SMS and sites (an SMS as a screenshot attached to a mail)',
    },
    source: {
      url: 'https://www.antiphishing.jp/registration.html',
      title: 'フィッシング対策協議会「フィッシングの報告」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'internet-hotline',
    name: { ja: 'インターネット・ホットラインセンター', en: 'Internet Hotline Center Japan' },
    reach: 'https://www.internethotline.jp/',
    hours: formAnyTime,
    purpose: {
      ja: 'だまし取るための偽サイトなどのURLを知らせる（名前を書かずに知らせることもできます）',
      en: 'Report the address of a phishing page or other illegal page; you may stay anonymous',
    },
    source: {
      url: 'https://www.gov-online.go.jp/article/202410/entry-6595.html',
      title: '政府広報オンライン「ネット上の違法・有害情報はインターネット・ホットラインセンターへ」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'npa-cyber',
    name: { ja: '警察庁 サイバー事案のオンライン受付窓口', en: 'National Police Agency cyber report desk' },
    reach: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    hours: {
      ja: 'フォームはいつでも送れます（返事に数日かかることがあります）。急ぐときは110',
      en: 'The form can be sent at any time; an answer may take days. If urgent, call 110',
    },
    purpose: {
      ja: 'パスワードを盗まれたなど、ネットの被害の通報・相談（被害届にはなりません）',
      en: 'Report online crime such as stolen passwords (this is not a formal complaint)',
    },
    source: {
      url: 'https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html',
      title: '福井県警察「サイバー犯罪 相談窓口」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'spam-mail-center',
    name: { ja: '迷惑メール相談センター', en: 'Anti-spam consultation centre' },
    reach: 'meiwaku@dekyo.or.jp',
    hours: { ja: 'メールはいつでも送れます', en: 'Mail can be sent at any time' },
    purpose: {
      ja: '迷惑メールを転送して知らせる（名前や住所はいりません）',
      en: 'Forward spam mail to report it (no name or address needed)',
    },
    source: {
      url: 'https://www.dekyo.or.jp/soudan/contents/ihan/index.html',
      title: '日本データ通信協会 迷惑メール相談センター「情報提供のお願い」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
  {
    id: 'international-call-stop',
    name: { ja: '国際電話不取扱受付センター', en: 'Desk for stopping international calls' },
    reach: '0120-210-364',
    hours: {
      ja: '係の人は平日9時〜17時、自動音声は24時間（通話料無料）',
      en: 'Staff on weekdays 9–17, recorded guidance 24 hours (free call)',
    },
    purpose: {
      ja: '固定電話・ひかり電話で、海外との電話を無料で止める',
      en: 'Stop international calls on a landline, free of charge',
    },
    source: {
      url: 'https://www.pref.kyoto.jp/fukei/anzen/seiki_t/furikome/kokusaidenwa-kyuushi.html',
      title: '京都府警察「国際電話番号からの発着信を無償で休止できます」',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
]
