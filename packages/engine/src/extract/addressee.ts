import type { Folded, Range } from '../fold/fold.ts'

/** A name before 様, but neither a crowd (お客様, 皆様) nor a word that ends in 様 (模様, 同様). */
const named = /[a-z\u30a1-\u30fc\u4e00-\u9fff]{1,12}?(?:様|さま)(?![子々式相])/g
const nobody =
  /(?:皆|みな|貴方|世帯主|事業主|受取人|名義人|客|会員|ユーザー|ユーザ|者|世話|^子|ご家族|オーナー|メンバー|本人|主人|奥|神|王|殿|模|仕|同|多|異|一|有|左|逆|お疲れ|ご馳走|ごちそう|よう)(?:様|さま)$/

/** Finds whom the message addresses by name, as a sender who knows the reader does. */
export function findAddressees({ text }: Folded): Range[] {
  return [...text.replaceAll('樣', '様').matchAll(named)]
    .filter(([words]) => !nobody.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}
