/** What each letter is exchanged for, written as pairs: the letter, then its disguise. */

type Exchange = ReadonlyMap<string, string>

function exchange(written: string): Exchange {
  const letters = Array.from(written)
  return new Map(
    letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? letter] as const] : [])),
  )
}

/** Kana and the kanji or signs that look like them. */
export const kanaTwins = exchange('ー一カ力ロ口ニ二エ工タ夕ト卜ハ八へヘべベぺペリりオ才')

/** Latin letters and the Cyrillic or Greek ones that look like them. */
export const cyrillicTwins = exchange('aаcсeеiіjјoоpрsѕxхyуhһAАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУ')
export const greekTwins = exchange('oοvνuυaαiιpρAΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖ')

/** Digits and Latin letters, and the signs that are read as them: Amaz0n. */
export const signTwins = exchange('o0O0l1i1e3E3a@A@s$S$t7')

/** Japanese character forms and the Chinese or old ones. */
export const foreignForms = exchange(
  '税稅滞滞訴诉訟讼帳帐戸戶電电話话連联絡络認认証证請请銀银額额費费払拂気气国國会會経經済濟実实権權単單検檢発發対對関關変變号號録錄確确緊紧動动務务業业終终産产納纳続续約约給给貸贷質质購购買买賞赏選选択擇届屆郵邮帰歸様樣報报開开閉闭間间時时東东車车転轉輸输運运過过還还進进鎖锁錯错長长項项願愿験驗険險計计記记設设許许詐诈詳详該该誤误読读調调説说違违達达現现処处応應',
)

/** Half-width kana, and the voiced ones as two characters. */
export const halfWidthKana = new Map<string, string>([
  ...pairsOf(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー、。「」・',
    'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ､｡｢｣･',
  ),
  ...pairsOf('ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ', 'ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ', 'ﾞ'),
  ...pairsOf('パピプペポ', 'ﾊﾋﾌﾍﾎ', 'ﾟ'),
])

function pairsOf(from: string, to: string, mark = ''): [string, string][] {
  const targets = Array.from(to)
  return Array.from(from, (letter, i): [string, string] => [letter, (targets[i] ?? letter) + mark])
}

export const kanjiDigits = '〇一二三四五六七八九'
