import { describe, expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { findPhoneNumbers } from './phone-numbers.ts'

const numbers = (text: string) => findPhoneNumbers(fold(text)).map(({ number }) => number)

describe('knows the kind of a Japanese number', () => {
  test.each([
    ['05068815063', '+815068815063', 'ip-phone'],
    ['060-1234-5678', '+816012345678', 'mobile'],
    ['070-1234-5678', '+817012345678', 'mobile'],
    ['080-1234-5678', '+818012345678', 'mobile'],
    ['090-1234-5678', '+819012345678', 'mobile'],
    ['0120-000-000', '+81120000000', 'free'],
    ['0800-000-0000', '+818000000000', 'free'],
    ['0570-000-000', '+81570000000', 'shared-cost'],
    ['0990-000-000', '+81990000000', 'premium'],
    ['020-1234-5678', '+812012345678', 'machine'],
    ['03-1234-5678', '+81312345678', 'geographic'],
    ['045-000-0000', '+81450000000', 'geographic'],
    ['0980-00-0000', '+81980000000', 'geographic'],
  ])('%s is %s, %s', (written, number, kind) => {
    const [phone] = findPhoneNumbers(fold(written))
    expect(phone).toMatchObject({ number, kind })
  })
})

describe('reads the founding number however it is written', () => {
  test.each([
    ['05068815063', 'plain'],
    ['０５０６８８１５０６３', 'full-width'],
    ['⓪⑤⓪⑥⑧⑧①⑤⓪⑥③', 'circled'],
    ['⓿❺⓿❻❽❽❶❺⓿❻❸', 'negative circled'],
    ['0️⃣5️⃣0️⃣6️⃣8️⃣8️⃣1️⃣5️⃣0️⃣6️⃣3️⃣', 'keycaps'],
    ['〇五〇六八八一五〇六三', 'kanji digits'],
    ['零五零六八八一五零六三', 'kanji digits with another zero'],
    ['〇五〇ー六八八一ー五〇六三', 'kanji digits with dashes'],
    ['050-6881-5063', 'hyphens'],
    ['050‐6881‑5063', 'other hyphens'],
    ['050–6881—5063', 'dashes'],
    ['050ー6881ｰ5063', 'long vowel marks'],
    ['050−6881－5063', 'minus signs'],
    ['050─6881━5063', 'ruled lines'],
    ['050一6881一5063', 'the kanji for one as a dash'],
    ['050 6881 5063', 'spaces'],
    ['050\u30006881\u30005063', 'ideographic spaces'],
    ['0 5 0 6 8 8 1 5 0 6 3', 'digits written apart'],
    ['050\u200b6881\u200b5063', 'zero-width spaces'],
    ['050.6881.5063', 'dots'],
    ['050・6881・5063', 'middle dots'],
    ['050/6881/5063', 'slashes'],
    ['050(6881)5063', 'brackets'],
    ['（０５０）６８８１－５０６３', 'full-width brackets'],
    ['050 - 6881 - 5063', 'spaced hyphens'],
    ['+815068815063', 'the international form'],
    ['＋81 50 6881 5063', 'the international form, full-width plus'],
    ['+81-50-6881-5063', 'the international form with hyphens'],
    ['+81 (0)50-6881-5063', 'the international form with the zero in brackets'],
    ['+8105068815063', 'the international form with the zero left in'],
    ['81-50-6881-5063', 'the country code without a plus'],
    ['815068815063', 'the country code without a plus or a hyphen'],
    ['010-81-50-6881-5063', 'the way to dial it from abroad'],
    ['TEL05068815063', 'behind TEL'],
    ['℡050-6881-5063', 'behind the sign for TEL'],
    ['お電話は05068815063まで', 'glued to Japanese'],
    ['その一\n050-6881-5063', 'behind a number in a list'],
    ['お問い合わせ番号：050-6881-5063', 'with hyphens behind what may be another number'],
  ])('%j: %s', (written) => {
    expect(numbers(written)).toEqual(['+815068815063'])
  })
})

describe('reads foreign numbers', () => {
  test.each([
    ['+1 833 555 0199', '+18335550199', 'with a plus'],
    ['+44 20 7946 0958', '+442079460958', 'with a plus and another grouping'],
    ['+44 (0)20 7946 0958', '+442079460958', 'with the trunk zero in brackets'],
    ['010-44-20-7946-0958', '+442079460958', 'as dialled from Japan'],
    ['1-800-555-0199', '+18005550199', 'in the form of North America'],
    ['(212) 555-0100', '+12125550100', 'in the form of North America with brackets'],
  ])('%s: %s (%s)', (written, number) => {
    const [phone] = findPhoneNumbers(fold(written))
    expect(phone).toMatchObject({ number, kind: 'foreign', dialled: number })
  })
})

describe('reads national numbers that an English text says to call', () => {
  test.each([
    ['Call 020 7946 0111 today', '+442079460111'],
    ['call our customer service on 08712001234', '+448712001234'],
    ['Please ring us: 01134960123', '+441134960123'],
    ['Contact support at 8005550142', '+18005550142'],
    ['(Call 18005550142 now)', '+18005550142'],
  ])('%s', (text, number) => {
    expect(numbers(text)).toEqual([number])
  })

  test.each([
    ['8005550142', 'nothing says that it is to be called'],
    ['Call us about order number 8005550142', 'an order'],
    ['Call us, your ref: 8005550142', 'a reference'],
    ['電話 call の受付 8005550142', 'a Japanese text'],
    ['We recall the year 2005550142', 'a part of another word'],
  ])('%s: no, %s', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('finds several numbers', () => {
  test.each([
    ['050-6881-5063 03-1234-5678', 'side by side'],
    ['05068815063/0312345678', 'parted by a slash'],
    ['050-6881-5063（03-1234-5678）', 'the second in brackets'],
    ['050-6881-5063・03-1234-5678', 'parted by a middle dot'],
    ['電話050-6881-5063\nFAX03-1234-5678', 'on two lines'],
    ['12/31 050-6881-5063 03-1234-5678 24', 'among other digits'],
    ['(1)050-6881-5063(2)03-1234-5678', 'numbered'],
    ['050-6881-5063(9:00-17:00) 〒100-0001 03-1234-5678', 'with hours and a postal code'],
  ])('%j: %s', (written) => {
    expect(numbers(written)).toEqual(['+815068815063', '+81312345678'])
  })
})

describe('reads numbers with masked digits', () => {
  test.each([
    ['050-68XX-XXXX', '+815068XXXXXX', 'ip-phone', 'the last digits'],
    ['0120-12x-xxx', '+8112012XXXX', 'free', 'in small letters'],
    ['０３－１２●●－●●●●', '+81312XXXXXX', 'geographic', 'by circles, full-width'],
    ['080-1234-56**', '+8180123456XX', 'mobile', 'the last two'],
    ['050-6●81-5063', '+81506X815063', 'ip-phone', 'one in the middle'],
    ['1-888-5xx-xxxx', '+18885XXXXXX', 'foreign', 'of a number of North America'],
  ])('%s is %s, %s: %s', (written, number, kind) => {
    expect(findPhoneNumbers(fold(written))).toMatchObject([{ number, kind }])
  })

  test.each([
    ['090-****-1234', 'the reader’s own, of which the end is shown'],
    ['****-****-****-1234', 'a card'],
    ['03-XXXX-XXXX', 'a placeholder'],
    ['1280x720', 'a size'],
    ['+44 7700 90XXXX', 'a masked foreign number, of which nothing can be said'],
  ])('%s is none: %s', (written) => {
    expect(numbers(written)).toEqual([])
  })
})

test('reads digits that are written apart as one number', () => {
  expect(numbers('0 7 7 0 0   9 0 0 3 1 1')).toEqual([])
})

describe('takes no other digits for a phone number', () => {
  test.each([
    ['注文番号 0501234567', 'too short'],
    ['注文番号：0312345678', 'an order number'],
    ['伝票番号 05012345678', 'a parcel number'],
    ['お問い合わせ番号0312345678', 'an enquiry number without hyphens'],
    ['No.250-1234567-1234567', 'a number of another form'],
    ['1234-5678-9012', 'twelve digits in fours'],
    ['031234567890', 'twelve digits that begin like a number'],
    ['03-1234-5678-90', 'a number that goes on'],
    ['0120-000-000-1', 'a free number that goes on'],
    ['2026-11-23 12:34:56', 'a date and a time'],
    ['2026年11月23日', 'a date'],
    ['〒100-0001', 'a postal code'],
    ['4111 1111 1111 1111', 'a card number'],
    ['4000 0312 3456 7890', 'a card number with a beginning inside'],
    ['v0.12.345.6789', 'a version'],
    ['98,765,432円', 'a sum'],
    ['ab0312345678', 'digits behind letters'],
    ['0312345678x', 'digits before a letter'],
    ['hotel0312345678', 'a word that only ends like TEL'],
    ['09012345678901', 'too long'],
    ['050-0000-0000', 'a number that does not exist'],
    ['+81 90 1234', 'an international number that is too short'],
    ['+99912345678', 'a country code that does not exist'],
    ['1+815068815063', 'a plus between digits'],
    ['123 456 7890 1', 'groups that are almost those of North America'],
  ])('%j: %s', (written) => {
    expect(numbers(written)).toEqual([])
  })
})

test.each([
  ['至急、０５０（６８８１）５０６３まで', '０５０（６８８１）５０６３'],
  ['Tel. +81 (0)50-6881-5063.', '+81 (0)50-6881-5063'],
  ['0 5 0 6 8 8 1 5 0 6 3!', '0 5 0 6 8 8 1 5 0 6 3'],
  ['(212) 555-0100', '(212) 555-0100'],
  ['（03）1234-5678', '（03）1234-5678'],
  ['電話(03-1234-5678)', '03-1234-5678'],
])('marks in %j exactly %j', (written, passage) => {
  const folded = fold(written)
  expect(findPhoneNumbers(folded).map(folded.quote)).toEqual([passage])
})

test('says how the reader would dial a number', () => {
  expect(findPhoneNumbers(fold('+81 50-6881-5063'))[0]?.dialled).toBe('05068815063')
})
