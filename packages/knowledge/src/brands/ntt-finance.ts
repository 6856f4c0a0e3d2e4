import type { Brand } from '@monban/engine'
import { jointStatementCardNumbers, nttFinancePaymentRequest } from '../sources.ts'

export const nttFinance: Brand = {
  id: 'ntt-finance',
  name: { ja: 'NTTファイナンス', en: 'NTT Finance' },
  sector: 'billing',
  aliases: [
    'NTTファイナンス',
    'エヌ・ティ・ティ・ファイナンス',
    'NTT Finance',
    'NTTファイナンスお客様サポート',
    'NTTファイナンスお客様サポートセンター',
    'NTTファイナンスサポートセンター',
    'NTTファイナンスお客様相談センター',
    'NTTファイナンスお客様センター',
    'Webビリング',
    'ウェブビリング',
    'NTTフャイナンス',
    'NTTフアイナンス',
    'NTTお客様サポート',
  ],
  domains: [{ domain: 'ntt-finance.co.jp', source: nttFinancePaymentRequest }],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['call'],
      text: {
        ja: 'NTTファイナンスは、サイトなどの未納料金を電話で請求しません。',
        en: 'NTT Finance does not demand unpaid website charges by telephone.',
      },
      source: {
        url: 'https://www.city.funabashi.lg.jp/shisetsu/shiminkatsudo/0001/0002/0002/p127905.html',
        title: '船橋市「大手通信関連会社の名称をかたり、架空の利用料金請求を行う事業者に注意！」',
        kind: 'official',
        asOf: '2024-06-21',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'threatens-legal-action',
      channels: ['call'],
      text: {
        ja: 'NTTファイナンスは、法的措置を自動音声の電話で知らせません。',
        en: 'NTT Finance does not announce legal action by automated calls.',
      },
      source: {
        url: 'https://www.huffingtonpost.jp/entry/suspicious-call_jp_64ab9bfbe4b0e5efaadca4ab',
        title: 'ハフポスト日本版「NTTファイナンスを騙る不審な電話に注意」',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'NTTファイナンスのような会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Companies such as NTT Finance do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'NTTファイナンスは、ドコモやNTT東日本・NTT西日本などの料金を請求している実在の会社です。',
        en: 'NTT Finance is a real company that bills for DOCOMO, NTT East, NTT West and others.',
      },
      source: {
        url: 'https://contact.bill.ntt-finance.co.jp/faq_detail.html?id=254',
        title: 'NTTファイナンス よくあるご質問「おまとめ請求」と「電話料金合算サービス」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '支払いが遅れると、バーコードの付いた「お支払いのお願い」が紙で届くことがあります。',
        en: 'If a payment is late, a paper "request for payment" with a bar code can arrive.',
      },
      source: nttFinancePaymentRequest,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークからWebビリングを開くか、手元の請求書に書いてある番号に聞きます。',
      en: 'Open Web Billing from your own bookmark, or ask at the number printed on a bill you have.',
    },
    url: 'https://www.ntt-finance.co.jp/',
    source: nttFinancePaymentRequest,
  },
}
