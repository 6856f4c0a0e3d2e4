import type { Lang } from '@monban/engine'
import type { Dimension, Label } from './facts.ts'

interface Summary {
  readonly rows: string
  readonly groups: string
  readonly cut: string
  readonly filled: string
  readonly leftOut: string
  readonly seconds: string
  readonly rate: string
}

const en = {
  title: {
    scam: 'scam: recall',
    spam: 'spam: unwanted, not clearly fraud (reported apart)',
    ham: 'ham: false alarms',
  } satisfies Record<Label, string> as Record<Label, string>,
  dimension: {
    lang: 'lang',
    channel: 'channel',
    kind: 'kind',
    origin: 'origin',
    year: 'year',
    brand: 'brand',
  } satisfies Record<Dimension, string> as Record<Dimension, string>,
  all: 'all',
  unstated: '(not stated)',
  pooled: (count: number) => `(${count} others)`,
  rows: 'rows',
  groups: 'groups',
  scamOrCaution: 'scam or caution %',
  scam: 'scam %',
  precision: (caught: string, scam: string) =>
    `Precision, for this mixture: ${caught} of what was called scam or caution, ${scam} of what was called scam.`,
  reliability: 'Does a score mean what it says? (scam and ham)',
  score: 'score',
  meanScore: 'mean score',
  share: 'scams %',
  brier: (brier: string, ofShare: string) =>
    `Brier score ${brier}; ${ofShare} for whoever knew only the share of scams. 0 is perfect.`,
  variants: {
    scam: 'scam: recall of rows that a variant changes, and what it costs',
    spam: 'spam: rows that a variant changes',
    ham: 'ham: false alarms on rows that a variant changes',
  } satisfies Record<Label, string> as Record<Label, string>,
  variant: 'variant',
  before: (name: string) => `${name}, plain`,
  points: 'points',
  comparison: (file: string, rows: string) => `Compared with ${file}: ${rows} rows in both`,
  only: (before: string, now: string) => `Only before: ${before} rows; only now: ${now}.`,
  changes: 'changes',
  better: 'better',
  worse: 'worse',
  groupsBetter: 'groups better',
  groupsWorse: 'groups worse',
  chance: 'p (McNemar)',
  more: (count: number) => `and ${count} more; --json lists all`,
  interval:
    'Levels are counted in rows. Rates count every group of near-duplicates once; in brackets: 95 % Wilson interval.',
  summary: ({ rows, groups, cut, filled, leftOut, seconds, rate }: Summary) =>
    `${rows} rows in ${groups} groups (${cut} cut, ${filled} with placeholders filled, ${leftOut} left out), ${seconds} s, ${rate} rows/s`,
  version: 'rules',
}

export type ReportWords = typeof en

const ja: ReportWords = {
  title: {
    scam: 'scam — 見つけた割合',
    spam: 'spam — 詐欺とは言いきれない迷惑なもの（別に示す）',
    ham: 'ham — まちがえて疑った割合',
  },
  dimension: {
    lang: '言語',
    channel: '届き方',
    kind: '種類',
    origin: '由来',
    year: '年',
    brand: '名乗り',
  },
  all: '全部',
  unstated: '（記載なし）',
  pooled: (count) => `（ほか ${count} 種）`,
  rows: '行数',
  groups: '組数',
  scamOrCaution: 'scam か caution %',
  scam: 'scam %',
  precision: (caught, scam) =>
    `適合率（この混ざり方での値）: scam か caution のうち本当に詐欺だった割合は ${caught}、scam のうちでは ${scam}。`,
  reliability: '点数は割合どおりか（scam と ham）',
  score: '点数',
  meanScore: '平均の点数',
  share: '詐欺 %',
  brier: (brier, ofShare) =>
    `ブライアスコア ${brier}。詐欺の割合だけを知っている場合は ${ofShare}。0 が最良です。`,
  variants: {
    scam: 'scam — 条件を変えた行の、見つけた割合と失った点',
    spam: 'spam — 条件を変えた行',
    ham: 'ham — 条件を変えた行の、まちがえて疑った割合',
  },
  variant: '条件',
  before: (name) => `もとの ${name}`,
  points: '差（点）',
  comparison: (file, rows) => `${file} とくらべる: 両方にある ${rows} 行`,
  only: (before, now) => `前だけにある行: ${before}、今回だけにある行: ${now}。`,
  changes: '変化',
  better: '良くなった',
  worse: '悪くなった',
  groupsBetter: '良くなった組',
  groupsWorse: '悪くなった組',
  chance: 'p（マクネマー）',
  more: (count) => `ほか ${count} 行。--json ですべて出ます`,
  interval:
    '判定の欄は行数です。割合は、ほとんど同じ文の組を 1 つと数えたもので、かっこの中はウィルソンの 95 % 信頼区間です。',
  summary: ({ rows, groups, cut, filled, leftOut, seconds, rate }) =>
    `${rows} 行、${groups} 組（切りつめ ${cut}、差しこみ欄をうめた ${filled}、対象外 ${leftOut}）、${seconds} 秒、毎秒 ${rate} 行`,
  version: '規則の版',
}

export const reportWords: Readonly<Record<Lang, ReportWords>> = { ja, en }
