/** Made-up names of shops and people, in a script that goes with the region of the number. */
const kinds = [
  'ヘアーサロン',
  '歯科医院',
  '接骨院',
  '酒店',
  '電機',
  '設計事務所',
  '寿司',
  '食堂',
  '薬局',
  '工務店',
  '自動車',
  '保育園',
]
const parts = [
  '青',
  '白',
  '北',
  '南',
  '東',
  '西',
  '中',
  '上',
  '下',
  '大',
  '小',
  '新',
  '松',
  '竹',
  '梅',
  '桜',
  '川',
  '山',
  '田',
  '野',
  '原',
  '沢',
  '島',
  '崎',
  '浜',
  '丘',
]
const ends = ['本店', '駅前店', '支店', '']
const trades = [
  'Dental Care',
  'Plumbing',
  'Motors',
  'Bakery',
  'Legal Services',
  'Pharmacy',
  'Taxi',
  'Insurance',
  'Garage',
  'Hotel',
]
const syllables = [
  'ba',
  'cor',
  'den',
  'el',
  'far',
  'gra',
  'hol',
  'in',
  'jo',
  'kel',
  'lan',
  'mar',
  'nor',
  'os',
  'per',
  'quin',
  'ros',
  'ster',
  'tan',
  'ul',
  'vil',
  'wes',
  'yor',
  'zan',
]

/** @param {readonly string[]} list @param {number} at */
const pick = (list, at) => list[at % list.length] ?? ''

/** @param {number} h 32 bits @param {number} region */
export function nameOf(h, region) {
  const a = h >>> 3
  const b = Math.imul(h, 0x2c1b_3c6d) >>> 5
  if (Math.floor(region / 1e10) === 81 || region % 3e4 === 0) {
    const place = pick(parts, a) + pick(parts, a >>> 5)
    return `${pick(kinds, b)}${place}${pick(parts, b >>> 4)}${pick(parts, b >>> 9)}${pick(ends, b >>> 15)}`
  }
  const word = pick(syllables, a) + pick(syllables, a >>> 5) + pick(syllables, a >>> 10)
  const town = pick(syllables, b) + pick(syllables, b >>> 5) + pick(syllables, region / 1e4)
  return `${capital(word)} ${pick(trades, b >>> 10)}, ${capital(town)}`
}

/** @param {string} word */
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1)
