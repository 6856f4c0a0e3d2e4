import { expect, test } from 'vitest'
import { fixture } from './_fixture.ts'
import { recognise } from './enrich.ts'
import { kindOf } from './kind.ts'
import type { Brand, Knowledge } from './knowledge.ts'
import { indexKnowledge } from './knowledge-index.ts'
import { prepare } from './prepare.ts'
import type { Level, Reason, ScamKind } from './verdict.ts'

/** The invented bodies under other ids and in other trades. */
const body = (id: string, sector: Brand['sector'], name: string): Brand => ({
  ...(fixture.brands[0] as Brand),
  id,
  sector,
  aliases: [name],
})
const known: Knowledge = {
  ...fixture,
  brands: [
    ...fixture.brands,
    body('nta', 'public-body', 'カワセミ税務署'),
    body('card', 'card', 'カワセミカード'),
    body('carrier', 'carrier', 'カワセミモバイル'),
    body('shop', 'shop', 'カワセミ商店'),
  ],
}
const index = indexKnowledge(known)

function kind(text: string, level: Level = 'scam', reasons: readonly Reason[] = []): ScamKind | null {
  return kindOf(level, recognise(prepare({ text, channel: 'sms' }, index), index), reasons)
}

const link = 'https://a.example/'

test.each<[text: string, kind: ScamKind | null]>([
  ['未納料金があります。至急ご連絡ください 050-6881-5063', 'unpaid-charge'],
  ['裁判手続きに移行します。050-6881-5063', 'unpaid-charge'],
  ['ご契約の回線を停止いたします 050-6881-5063', 'unpaid-charge'],
  [`有料動画の登録完了しました。未納料金をお支払いください ${link}`, 'one-click'],
  [`不在のため持ち帰りました ${link}`, 'parcel'],
  [`自動車税が未納です。差し押さえの前にお支払いください ${link}`, 'tax'],
  ['訴訟番号（わ）第418号、裁判取下げのご相談は 050-6881-5063', 'court-papers'],
  [`メールボックスの容量が足りません。パスワードを確認 ${link}`, 'account-phishing'],
  [`カワセミ便からのお知らせ ${link}`, 'parcel'],
  [`カワセミ銀行 ${link}`, 'bank-phishing'],
  [`カワセミカード ${link}`, 'card-phishing'],
  [`カワセミモバイル ${link}`, 'carrier-phishing'],
  [`カワセミ商店 ${link}`, 'account-phishing'],
  ['アカウントがロックされました', 'account-phishing'],
  [`カワセミ税務署 ${link}`, 'tax'],
  ['電話を停止します。1を押してください', 'utility'],
  ['還付金があります。ATMへ行ってください', 'refund'],
  [`還付金のご案内 ${link}`, 'refund'],
  ['当選しました', 'prize'],
  ['警察です。逮捕状が出ています', 'fake-police'],
  ['ウイルスに感染しました', 'support-scam'],
  ['AnyDeskで遠隔操作します', 'support-scam'],
  ['番号が変わりました。お金を送って', 'impersonated-family'],
  ['示談金を振り込んでください', 'impersonated-family'],
  ['あなたの恥ずかしい動画を録画しました', 'sextortion'],
  ['アプリをインストールしてください', 'malware-app'],
  ['必ず儲かる投資グループ', 'investment'],
  ['こんにちは', null],
])('%j is %s', (text, expected) => {
  expect(kind(text)).toBe(expected)
})

test('a message to be verified is a court paper or nothing in particular', () => {
  const paper: Reason = {
    id: 'court-papers',
    direction: 'genuine',
    group: 'court',
    weight: 1,
    spans: [],
    values: {},
  }
  expect(kind('未納 特別送達', 'verify', [paper])).toBe('court-papers')
  expect(kind('未納 市役所', 'verify', [{ ...paper, id: 'office-notice' }])).toBeNull()
})

test('the more telling story wins', () => {
  expect(kind(`還付金をATMで受け取れます。未納 ${link}`)).toBe('refund')
  expect(kind('警察です。逮捕状が出ています。未納料金 050-6881-5063')).toBe('fake-police')
})
