import type { Lang } from '@monban/engine'
import type { Decision } from '@monban/engine/calls'

const ja = {
  decisions: {
    ring: '鳴らす',
    warn: '注意して鳴らす',
    silence: '鳴らさない',
    block: '止める',
  } as Readonly<Record<Decision, string>>,
  identity: '持ち主',
  purpose: '用件',
  behaviour: 'ふるまい',
  confidence: '確かさ',
  range: '番号帯',
  listing: '登録',
  date: '日付',
  nobody: 'わかりません',
  exact: 'この番号そのものの登録があります',
  onlyRange: 'この番号の登録はありません。番号帯からわかることだけです',
  named: '番号の表に名前のある番号です',
  nothing: '番号がないので、調べられません',
  onlyStarter: '名簿は使わず、組み込みの番号だけを調べました',
  seenOn: (date: string) => `${date}の情報`,
  separator: '、',
  limits: '表示された番号は偽装できます。相手が本物だという証明にはなりません。',
}

const en: typeof ja = {
  decisions: { ring: 'Ring', warn: 'Ring with a warning', silence: 'Do not ring', block: 'Block' },
  identity: 'Owner',
  purpose: 'What for',
  behaviour: 'Behaviour',
  confidence: 'Confidence',
  range: 'Range',
  listing: 'Listing',
  date: 'Date',
  nobody: 'not known',
  exact: 'The number itself is listed',
  onlyRange: 'The number is not listed; only its range is known',
  named: 'The numbering tables name this number',
  nothing: 'There is no number to look up',
  onlyStarter: 'Without a directory: only the numbers that come with Monban were searched',
  seenOn: (date) => `as of ${date}`,
  separator: ', ',
  limits: 'A displayed number can be faked. It proves nothing about who is calling.',
}

export type CallWords = typeof ja

export const callWords: Readonly<Record<Lang, CallWords>> = { ja, en }
