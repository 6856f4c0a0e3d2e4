import fc from 'fast-check'
import { channels, type Message } from './message.ts'

/** Every failure replays; `FUZZ_RUNS` asks for a longer search. */
export const search: fc.Parameters<unknown> = {
  seed: 20_261_123,
  numRuns: Number(process.env.FUZZ_RUNS ?? 300),
}

/** Any UTF-16, lone surrogates included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))

/** What evasions and awkward inputs are made of, and the words that make the signals speak. */
const pieces = [
  ...['ｶ', 'ﾞ', 'ﾟ', 'か', '゛', '\u3099', 'Ａ', '①', '⑩', '❿', '㈱', '℡', 'ﷺ', 'İ', '½', '𝐀', '🅰', '🇯🇵', 'ᴀ'],
  ...['\u200b', '\u00ad', '\ufe0f', '\u20e3', '\u202e', '\u0301', '\u0334', '\u0000', '\ud800', '\udc00'],
  ...['а', 'о', 'я', 'Ω', 'a', 'B', '1', '0', '〇', '一', 'ー', '-', '(', '+81', '.', '@', '/', '稅', '力'],
  ...[
    ' ',
    '\n',
    '\r\n',
    '\u3000',
    '。',
    '!',
    '未納',
    '至急',
    '裁判手続き',
    'ご連絡ください',
    '還付金',
    'ATM',
    '警察',
  ],
  ...[
    'カワセミ銀行',
    'カスタマーセンター',
    'http://',
    'https://a.example/',
    'kawasemi-bank.example.co.jp',
    '[.]',
  ],
  ...[
    '05068815063',
    '03-1234-5678',
    '特別送達',
    'ギフトカード',
    '誰にも言わない',
    '詐欺にご注意',
    '24時間以内',
    '¥3,980',
  ],
]

/** Up to a few hundred units of hostile text. */
export const hostileText = fc.oneof(
  anyUnits,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyUnits }),
      {
        maxLength: 30,
        size: 'max',
      },
    )
    .map((parts) => parts.join('')),
)

export const hostileMessage: fc.Arbitrary<Message> = fc.record(
  {
    text: hostileText,
    channel: fc.constantFrom(...channels),
    sender: hostileText.map((text) => text.slice(0, 320)),
    subject: hostileText.map((text) => text.slice(0, 1_000)),
    links: fc.array(
      fc.oneof(
        hostileText.map((text) => text.slice(0, 2_048)),
        fc.webUrl(),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['text', 'channel'] },
)
