import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import { afterHidden, afterSpace, fold } from './fold.ts'
import { matchingUnit } from './tables.ts'

/** The original passage of every folded unit. */
function originals(text: string): string[] {
  const folded = fold(text)
  return Array.from({ length: folded.text.length }, (_, i) => folded.quote({ start: i, end: i + 1 }))
}

describe('reads what a person reads', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123', 'full-width letters and digits'],
    ['ｱﾏｿﾞﾝ', 'アマゾン', 'half-width kana with a voiced mark'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード', 'half-width kana with both marks'],
    ['ｱﾏｿ\u200bﾞﾝ', 'アマゾン', 'a mark that a zero-width space parts from its kana'],
    ['アマソ゛ン', 'アマゾン', 'a mark that stands apart'],
    ['アマソ\u3099ン', 'アマゾン', 'a combining mark, as macOS writes file names'],
    ['あ゛っ', 'あっ', 'a mark that its kana cannot bear'],
    ['①②③⑩', '12310', 'circled digits'],
    ['⓿❶➋❿⓫⓴', '012101120', 'negative circled digits'],
    ['⓵⓾', '110', 'double circled digits'],
    ['1️⃣2⃣', '12', 'keycap digits'],
    ['㈱℡', '(株)tel', 'square abbreviations'],
    ['ＮＴＴﾌｧｲﾅﾝｽ', 'nttファイナンス', 'mixed widths'],
    ['𝐀🅰🅐🇦', 'aaaa', 'styled letters beyond the first plane'],
    ['未\u200b納\u00ad金', '未納金', 'a zero-width space and a soft hyphen'],
    ['ama\ufeffzon', 'amazon', 'a byte order mark'],
    ['未\u202e納\u2066金\u2069', '未納金', 'bidi controls'],
    ['未\u0000納\u0007金', '未納金', 'control characters'],
    ['葛\u{e0100}城\ufe0f', '葛城', 'variation selectors'],
    ['t\u0334\u0338\u0488o\u0335', 'to', 'letters buried in marks'],
    ['未\u0338納', '未納', 'a Japanese letter that is struck out'],
    ['ア マ\u3000ゾ\nン', 'アマゾン', 'spaces and line breaks between Japanese letters'],
    ['a m a z o n', 'amazon', 'Latin letters written apart'],
    ['0 5 0 6', '0506', 'digits written apart'],
    ['p a y now', 'pay now', 'three letters apart'],
    ['a b is', 'a b is', 'too few letters apart to be one word'],
    ['p a y   y o u r   t a x', 'pay your tax', 'wider gaps between words written apart'],
    ['i   a m   h e r e', 'i am here', 'a word of one letter among words written apart'],
    ['p  a  y', 'pay', 'two spaces between letters'],
    ['ab c   d   e f', 'ab c d ef', 'single letters beside a word written apart'],
    [
      '&#x672A;&#32013;&nbsp;&amp;nbsp;&amp;#x91D1;',
      '未納金',
      'HTML character references, escaped once or twice',
    ],
    ['&yen;3,980 &amp; more', '¥3,980 & more', 'HTML names'],
    ['R&D; &unknown; &#0; &#x110000; &', 'r&d; &unknown; &#0; &#x110000; &', 'ampersands that are only that'],
    ['ＨΗhΥy', 'hhhyy', 'Greek capitals'],
    ['plan b now', 'plan b now', 'ordinary English'],
    ['pay  \t now', 'pay now', 'a run of spaces'],
    ['pay \r\n now', 'pay\nnow', 'a line break among spaces'],
    [' \u3000未納 \n', '未納', 'space around the text'],
    ['pay\u2800now', 'pay now', 'a blank braille pattern'],
    ['Аmаzоn', 'amazon', 'Cyrillic letters in a Latin word'],
    ['Αmazοn', 'amazon', 'Greek letters in a Latin word'],
    ['ᴀᴍᴀᴢᴏɴ', 'amazon', 'small capitals'],
    ['Москва на связи', 'москва на связи', 'Russian'],
    ['масса кино я', 'масса кино я', 'Russian words that consist of look-alikes only'],
    ['Αθήνα και νερό', 'αθήνα και νερό', 'Greek'],
    ['\ud800未\udc00', '\ud800未\udc00', 'lone surrogates'],
    ['İstanbul', 'istanbul', 'a letter whose lower case has a mark'],
    ['שׁלום', 'שלום', 'a letter whose compatible form has a mark'],
    ['', '', 'nothing'],
    ['\u200b \u0301', '', 'nothing that can be seen'],
  ])('%j is %j: %s', (written, read) => {
    expect(fold(written).text).toBe(read)
  })
})

test('unifies look-alike Japanese characters in the key and leaves the text alone', () => {
  const folded = fold('稅金のお支払い、力ードのテレホンサ一ビス')
  expect(folded.text).toBe('稅金のお支払い、力ードのテレホンサ一ビス')
  expect(folded.key).toBe(fold('税金のお支払い、カードのテレホンサービス').key)
})

test('drops accents from the key and leaves the text alone', () => {
  const folded = fold('Amázo\u0302\u0301n Ụrgent')
  expect(folded.text).toBe('amázốn ụrgent')
  expect(folded.key).toBe('amazon urgent')
})

test('maps every character to one that stays itself', () => {
  const wandering = Array.from(matchingUnit).filter((unit) => matchingUnit[unit] !== unit)
  expect(wandering).toEqual([])
})

describe('knows where every unit came from', () => {
  test.each<[written: string, passages: string[], because: string]>([
    ['aアｱ', ['a', 'ア', 'ｱ'], 'one unit each'],
    ['ｶﾞ1', ['ｶﾞ', '1'], 'a kana with its mark is one unit'],
    ['ｶ\u200bﾞ1', ['ｶ\u200bﾞ', '1'], 'hidden characters before the mark belong to it'],
    ['㈱', ['㈱', '㈱', '㈱'], 'one character that stands for three'],
    ['⑩', ['⑩', '⑩'], 'both digits of a circled ten'],
    ['𝐀b', ['𝐀', 'b'], 'a surrogate pair that stands for one letter'],
    ['😀b', ['😀', '😀', 'b'], 'both halves of a pair that stays one'],
    ['未\u200b\u200b納', ['未', '納'], 'hidden characters between letters belong to neither'],
    ['e\u0301\u0301x', ['e\u0301\u0301', 'x'], 'a letter with all its marks'],
    ['a \n b', ['a', ' \n ', 'b'], 'a run of white space is one unit'],
    ['a b c d', ['a', 'b', 'c', 'd'], 'the spaces of a word written apart are gone'],
    ['1️⃣x', ['1', 'x'], 'a keycap is its digit'],
    ['&#x672A;x', ['&#x672A;', 'x'], 'a character reference is its character'],
  ])('%j: %j', (written, passages) => {
    expect(originals(written)).toEqual(passages)
  })

  test('gives one passage for a range, with all that stands inside', () => {
    const folded = fold('至急、ア マ\u200bゾ ンへ')
    const start = folded.text.indexOf('アマゾン')
    expect(folded.origin({ start, end: start + 4 })).toEqual({ start: 3, end: 10 })
    expect(folded.quote({ start, end: start + 4 })).toBe('ア マ\u200bゾ ン')
  })
})

describe('remembers what stood before a unit', () => {
  test.each([
    ['未 納', afterSpace, 'a space'],
    ['未\n納', afterSpace, 'a line break'],
    ['未\u200b納', afterHidden, 'a zero-width space'],
    ['未\u0000納', afterHidden, 'a control character'],
    ['未 \u200b納', afterSpace | afterHidden, 'both'],
    ['未\ufe0f納', 0, 'a variation selector, which chooses a glyph'],
    ['未\u0092納', 0, 'a quotation mark that lost its encoding'],
    ['未納', 0, 'nothing'],
  ])('%j', (written, flags) => {
    expect(Array.from(fold(written).before)).toEqual([0, flags])
  })
})

describe('names the words that are disguised', () => {
  test.each<[written: string, words: string[], because: string]>([
    ['Your Аmаzon аccount', ['Аmаzon', 'аccount'], 'words that mix scripts'],
    ['ᴘᴀʏ ɴᴏᴡ ᴏʀᴅᴇʀ', ['ᴏʀᴅᴇʀ'], 'look-alikes alone count from four letters'],
    ['сосна', ['сосна'], 'nothing else in the text is Russian'],
    ['сосна и дом', [], 'the text is Russian'],
    ['αβγ版', [], 'three Greek letters'],
    ['Amazon アマゾン', [], 'Latin and Japanese'],
  ])('%j: %j', (written, words) => {
    const folded = fold(written)
    expect(folded.disguised.map(folded.quote)).toEqual(words)
  })
})

describe('holds for any text', () => {
  test('text, key and flags have the same length', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const folded = fold(text)
        expect(folded.key).toHaveLength(folded.text.length)
        expect(folded.before).toHaveLength(folded.text.length)
      }),
      search,
    )
  })

  test('every unit has a passage inside the text, in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: units, origin } = fold(text)
        const ranges = Array.from({ length: units.length }, (_, at) => origin({ start: at, end: at + 1 }))
        const wrong = ranges.filter(({ start, end }, at) => {
          const before = ranges[at - 1] ?? { start: 0, end: 0 }
          return start >= end || end > text.length || start < before.start || end < before.end
        })
        expect(wrong).toEqual([])
      }),
      search,
    )
  })

  test('a range has the passage from its first to its last unit', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        fc.pre(folded.text.length > 0)
        const [start, last] = [a % folded.text.length, b % folded.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ]
        expect(folded.origin({ start, end: last + 1 })).toEqual({
          start: folded.origin({ start, end: start + 1 }).start,
          end: folded.origin({ start: last, end: last + 1 }).end,
        })
      }),
      search,
    )
  })

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const folded = fold(text)
        fc.pre(!folded.text.includes('&'))
        const again = fold(folded.text)
        expect(again.text).toBe(folded.text)
        expect(again.key).toBe(folded.key)
      }),
      search,
    )
  })

  test('invisible characters between the letters change nothing that is matched', () => {
    const invisible = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u2060',
      '\ufeff',
      '\u202e',
      '\u0000',
      '\ufe0f',
    )
    fc.assert(
      fc.property(fc.array(invisible, { minLength: 12, maxLength: 12 }), (hidden) => {
        const word = 'ご登録のAmazon未納'
        const written = Array.from(word, (letter, i) => letter + (hidden[i] ?? '')).join('')
        expect(fold(written).key).toBe(fold(word).key)
      }),
      search,
    )
  })
})
