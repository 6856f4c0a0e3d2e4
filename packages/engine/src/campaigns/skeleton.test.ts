import { expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { mostUnits, skeletonOf, slotsOf } from './skeleton.ts'

/** The skeleton as it can be read: masks as @ (link), & (e-mail), # (figure). */
function drawn(text: string): string {
  return String.fromCharCode(...skeletonOf(slotsOf(text)).units)
    .replaceAll('\ue000', '@')
    .replaceAll('\ue001', '&')
    .replaceAll('\ue002', '#')
}

test.each([
  ['未納です。050-6881-5063', '未納です#', 'a number to call is one unit'],
  ['未納です。０５０６８８１５０６３', '未納です#', 'whatever its width and separators'],
  ['未納です。〇五〇の六八八一', '未納です#の#', 'and in kanji'],
  ['料金3,980円', '料金#円', 'a sum'],
  ['三万円を本日中に', '#円を本日中に', 'a sum in kanji'],
  [
    '一時停止、三菱、万全',
    '時停止三菱万全',
    'one kanji for a number is a word, but 一 goes as every dash goes',
  ],
  ['こちら https://a.example/x?y=1 です', 'こちら@です', 'a link'],
  ['hxxps://a[.]example/ を開く', '@を開く', 'a defanged link'],
  ['返信は info@a.example まで', '返信は&まで', 'an e-mail address'],
  ['至急！！【重要】…ご連絡・下さい。', '至急重要ご連絡下さい', 'punctuation goes'],
  ['至急🚨ご連絡⚠️下さい', '至急ご連絡下さい', 'pictures go'],
  ['至\u200b急 ご 連 絡', '至急ご連絡', 'what nobody sees goes, and spaces between Japanese letters'],
  ['Your   parcel, is HERE!', 'your parcel is here', 'words of an alphabet stay apart by one space'],
  ['Apple IDを更新', 'apple idを更新', 'also beside Japanese'],
  ['pay 5 dollars', 'pay#dollars', 'a figure needs no space around it'],
])('%s becomes %s: %s', (text, skeleton) => {
  // Kana and kanji that look alike, such as ロ and 口, are one in a key.
  expect(drawn(text)).toBe(fold(skeleton).key)
})

test('every unit knows where it stands', () => {
  const text = 'あ、 https://a.example/ 12い'
  const slotted = slotsOf(text)
  const { starts } = skeletonOf(slotted)
  const places = Array.from(starts, (start) => slotted.folded.quote({ start, end: start + 1 }))
  expect(places).toEqual(['あ', 'h', '1', 'い'])
})

test('a long text is known by its beginning', () => {
  const { units } = skeletonOf(slotsOf('あい'.repeat(100_000)))
  expect(units.length).toBe(mostUnits)
})
