/** Pairs for matching only: what a person reads as the same, mapped to one spelling. Every pair is one UTF-16 unit to one. */

/** Kanji, hiragana and punctuation that look like a katakana, written before it. */
const kanaTwins = '力カ口ロ二ニ工エ夕タ卜ト八ハ才オへヘべベぺペりリ一ー―ー‐ー‑ー‒ー–ー—ー─ー━ー－ー-ー−ー〇0'

/** Small kana are easily swapped for large ones; both read the same to someone in a hurry. */
const smallKana = 'ァアィイゥウェエォオッツャヤュユョヨヮワぁあぃいぅうぇえぉおっつゃやゅゆょよゎわ'

/** Chinese and old glyph forms before the Japanese one, for the words scams use. */
const glyphVariants =
  '稅税滯滞诉訴讼訟帐帳账帳户戸戶戸电電话話聯連联連络絡认認证証證証请請银銀额額费費拂払气気氣気國国會会会会經経济済濟済实実實実權権权権單単单単檢検检検發発发発對対对対關関关関變変变変號号錄録录録确確紧緊动動务務业業终終产産產産纳納续続續続统統约約给給贷貸质質购購买買赏賞选選擇択择択屆届邮郵归帰歸帰樣様样様报報开開闭閉间間时時东東车車转転轉転输輸运運过過还還进進锁鎖错錯长長项項预預赖頼賴頼愿願验験驗験险険險険驿駅驛駅计計记記设設许許诈詐详詳该該误誤读読讀読调調说説讓譲让譲违違达達现現图図圖図团団團団营営營営处処處処广広廣広价価價価应応應応总総總総战戦戰戦齡齢龄齢歲歳岁歳榮栄劵券'

/** Letters of other scripts that look like a Latin one. Applied only to words that mix scripts. */
const latinTwins =
  'аaвbсcԁdеeһhіiјjкkӏlмmнhоoрpԛqѕsтtуyхxԝwυuνvαaβbεeηnιiκkοoρpτtχxγyωwɑaɡgıiℓl' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'

/** Greek capitals whose small forms look like another Latin letter, or like none. */
const capitalTwins = 'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'

function pairs(text: string): [number, number][] {
  return Array.from({ length: text.length / 2 }, (_, i) => [
    text.charCodeAt(2 * i),
    text.charCodeAt(2 * i + 1),
  ])
}

/** For each UTF-16 unit the unit that stands for it when matching. */
export const matchingUnit: Uint16Array = new Uint16Array(0x10000)
for (let unit = 0; unit < matchingUnit.length; unit++) matchingUnit[unit] = unit
for (const [from, to] of [...pairs(kanaTwins), ...pairs(smallKana), ...pairs(glyphVariants)])
  matchingUnit[from] = to

/** Latin letters with marks, which read like the bare letter: Amázon. */
const accented = [...codes(0xc0, 0x24f), ...codes(0x1e00, 0x1eff)]
for (const unit of accented) {
  const bare = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
  if (bare < 0x80) matchingUnit[unit] = bare
}

function codes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Old forms that live on in Japanese names, such as 國學院. */
const formsInNames = '國會實權單檢對關變號錄確緊續條廣圖團營處應總戰齡歲榮劵氣經濟惠發顯樣戶'

/** Units that a text written in Japan does not use. */
export const foreignGlyphs: ReadonlySet<number> = new Set(
  pairs(glyphVariants).flatMap(([from, to]) =>
    from === to || formsInNames.includes(String.fromCharCode(from)) ? [] : [from],
  ),
)

export const latinTwin: ReadonlyMap<number, number> = new Map(pairs(latinTwins))
export const capitalTwin: ReadonlyMap<number, number> = new Map(pairs(capitalTwins))

/** Styled letters and numbers that NFKC leaves alone: first code point, last code point, what the first one stands for. */
const styledRanges: readonly (readonly [number, number, string | number])[] = [
  [0x24ff, 0x24ff, 0], // ⓿
  [0x2776, 0x277f, 1], // ❶–❿
  [0x2780, 0x2789, 1], // ➀–➉
  [0x278a, 0x2793, 1], // ➊–➓
  [0x24f5, 0x24fe, 1], // ⓵–⓾
  [0x24eb, 0x24f4, 11], // ⓫–⓴
  [0x1f150, 0x1f169, 'a'], // 🅐–🅩
  [0x1f170, 0x1f189, 'a'], // 🅰–🆉
  [0x1f1e6, 0x1f1ff, 'a'], // 🇦–🇿
]

/** The plain letter or number for a styled one, or undefined. */
export function plainOf(codePoint: number): string | undefined {
  const range = styledRanges.find(([first, last]) => codePoint >= first && codePoint <= last)
  if (range === undefined) return undefined
  const [first, , plain] = range
  const offset = codePoint - first
  return typeof plain === 'number'
    ? String(plain + offset)
    : String.fromCharCode(plain.charCodeAt(0) + offset)
}
