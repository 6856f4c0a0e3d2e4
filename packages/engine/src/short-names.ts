import { afterSpace, type Folded, fold, type Range } from './fold/fold.ts'
import { expand } from './lexicon/expand.ts'

/**
 * What stands around a name where a message says who writes, or whose customer its reader is. `…` is the name, `{a,b}` are
 * alternatives, `_` is a space. `^` begins the message, `|` a sentence; anything else may stand anywhere.
 */
const textFrames = `
  ^【…】 ^[…] ^<…> ^「…」 ^『…』 ^(…) ^《…》 ^〈…〉 ^…{,_}: ^…_- ^…_|
  ^【…{お知らせ,重要,緊急,ご案内,ご連絡,通知,公式,安全,セキュリティ}
  …からの{お知らせ,お願い,ご,重要,大切,大事,緊急,最終,警告,セキュリティ}
  …から{重要,大切,緊急,お知らせ} …より{お知らせ,お願い,ご案内,ご連絡,ご確認,重要,大切,緊急}
  …でございます |…です{。,、,!} こちらは…です
  いつも…{を,の,に}{ご,お} {この度は,平素は,平素より,日頃は,日頃より}…{を,の}ご{利用,愛顧}
  …をご{利用,愛顧}{いただき,頂き}{ありがとう,有難う,誠に,まことに,、,まして,厚く,心}
  …をご{利用,愛顧}{くださり,下さり} …のご利用{、,,誠に,いただき}{ありがとう,有難う}
  {お客様の,お客さまの,あなたの,貴方の,ご利用の,ご登録の,お使いの}…{アカウント,ID,_ID,会員}
  …アカウント{が,の,に}{停止,凍結,制限,一時,不正,不審,異常,第三者,ロック}
  |…アカウント{が,に,情報} |…{アカウント,ID,_ID}の{ご,確認,更新,利用,本人,支払,保護,安全,認証,セキュリティ}
  …会員{の皆様,の皆さま,様,さま,各位,サービス,サポート,情報}
  …カスタマー{センター,サービス,サポート,デスク} …サポート{センター,デスク,チーム,窓口,事務局,担当,より,から}
  …事務局 …お客{様,さま}{センター,サポート,サービス,相談,窓口,係,各位} …チーム{より,から}
  …セキュリティ{センター,チーム,部門,通知,警告,担当,アラート,サポート,システム}
  株式会社… (株)… …株式会社 {©,©_,(c)_,copyright_}…
  …{_inc,_inc.,_llc,}{.,}_all_rights_reserved
  dear_…_{customer,user,member,client,cardholder,subscriber,account}
  {your,ur}_…_{account,wallet,membership,subscription,package,parcel,delivery,password,login}
  |{message,alert,notice,notification,update}_from_… official_{message,notice}_from_…
  ^…_{alert,team,customer,fraud,notice,notification,verification,account,security_alert,security_team,security_notice,support_team,support:}
  |…_{support,security,account,billing,fraud}_{team,department} the_…_{support_,security_,account_,}team
  thank_you_for_{using,choosing,shopping_at,shopping_with}_…
`

/** Around the name in a sender field, where `^` begins it. */
const senderFrames = `
  ^…_{support,security,alert,alerts,team,account,accounts,billing,service,services,customer,notification,notifications,notice}
  ^…_{info,update,updates,delivery,japan,online,inc,llc,corporation,no-reply,noreply}
  ^…{サポート,セキュリティ,アカウント,カスタマー,お客,会員,事務局,チーム,サービス,公式,お知らせ,通知,重要,インフォメーション}
`

type Place = 'message' | 'sentence' | 'anywhere'

interface Frame {
  readonly place: Place
  readonly before: string
  readonly after: string
}

const places: Readonly<Record<string, Place>> = { '^': 'message', '|': 'sentence' }

/** Stand-ins for a Latin name, since a space beside a Japanese character would not stay, and for what parts frames. */
const anyName = 'qx'
const nextFrame = 'qz'

/** So many units tell most frames apart. */
const told = 2

/** The frames by the first units, up to {@link told}, of what follows the name: a text may repeat a name many thousand times. */
type Frames = ReadonlyMap<string, readonly Frame[]>

const inText = whenAsked(() => compile(textFrames))
const inSender = whenAsked(() => compile(senderFrames))

/** Makes something the first time that it is asked for: most messages hold no short name, the first one of a process neither. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Whether the text names a body where the short name stands; `bodyAt` is where, in UTF-16 units, the subject has ended. */
export function namesInText(folded: Folded, name: Range, bodyAt: number): boolean {
  return stands(inText(), folded, name, bodyAt)
}

/** Whether a sender field is the short name, or that of a desk under it. */
export function namesSender(folded: Folded, name: Range): boolean {
  const { key } = folded
  const rest = key.slice(0, name.start) + key.slice(name.end)
  return !letter.test(rest) || stands(inSender(), folded, name, 0) || stands(inText(), folded, name, 0)
}

const letter = /[\p{L}\p{N}]/u

function stands(frames: Frames, folded: Folded, name: Range, bodyAt: number): boolean {
  for (let length = 0; length <= told; length++) {
    const known = frames.get(folded.key.slice(name.end, name.end + length))
    if (known?.some((frame) => isAround(frame, folded, name, bodyAt))) return true
  }
  return false
}

function isAround({ place, before, after }: Frame, folded: Folded, name: Range, bodyAt: number): boolean {
  const { key } = folded
  if (!key.startsWith(after, name.end) || !key.endsWith(before, name.start)) return false
  if (after === '' && isWithinWord(folded, name.end)) return false
  const at = name.start - before.length
  return !isWithinWord(folded, at) && begins(place, folded, at, bodyAt)
}

/** Kanji, katakana, Latin letters and digits make words without a boundary: 公式LINE, 東北楽天, イオンモール. */
const wordUnit = /[a-z0-9\u3400-\u9fff々\u30a1-\u30faー]/

function isWithinWord({ text, before }: Folded, at: number): boolean {
  if (((before[at] ?? 0) & afterSpace) !== 0) return false
  return wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at))
}

function begins(place: Place, folded: Folded, at: number, bodyAt: number): boolean {
  if (place === 'anywhere' || at === 0) return true
  const last = folded.key.charAt(at - 1).trim() || folded.key.charAt(at - 2)
  if (isBodyStart(folded, at, bodyAt) || (at < headline && closingBracket.test(last))) return true
  return place === 'sentence' && (sentenceEnd.test(last) || isLineStart(folded, at))
}

/** A bracket that ends before this, in folded units, may be the first of two: 【重要】【楽天】. */
const headline = 40
/** Not the `>` that ends a tag: in HTML source, every cell of a table would begin the message. */
const closingBracket = /[】\])」』》〉]/
const sentenceEnd = /[。.!?:]/
const lineBreak = /[\n\r\u2028\u2029]/

function isBodyStart(folded: Folded, at: number, bodyAt: number): boolean {
  const origin = (unit: number) => folded.origin({ start: unit, end: unit + 1 }).start
  return origin(at) >= bodyAt && origin(at - 1) < bodyAt
}

/** The fold drops a line break beside a Japanese character, so the original is asked. */
function isLineStart({ key, before, quote }: Folded, at: number): boolean {
  if (key.charAt(at - 1) === '\n') return true
  return ((before[at] ?? 0) & afterSpace) !== 0 && lineBreak.test(quote({ start: at - 1, end: at + 1 }))
}

function compile(written: string): Frames {
  const compiled = new Map<string, Frame[]>()
  for (const { place, around } of foldTogether(written)) {
    const [before = '', after = ''] = around.split(anyName)
    const start = after.slice(0, told)
    const known = compiled.get(start)
    if (known) known.push({ place, before, after })
    else compiled.set(start, [{ place, before, after }])
  }
  return compiled
}

/** Every frame, folded around the stand-in for the name. One fold for all of them takes a fraction of the time. */
function foldTogether(written: string): { place: Place; around: string }[] {
  const frames = written
    .trim()
    .split(/\s+/)
    .flatMap((frame) => {
      const place = places[frame.charAt(0)]
      return expand(place ? frame.slice(1) : frame).map((around) => ({ place: place ?? 'anywhere', around }))
    })
  const plain = frames.map(({ around }) => around.replaceAll('_', ' ').replace('…', anyName))
  const folded = fold(plain.join(`\n${nextFrame}\n`))
    .key.replaceAll('\n', '')
    .split(nextFrame)
  return frames.map(({ place }, at) => ({ place, around: folded[at] ?? '' }))
}
