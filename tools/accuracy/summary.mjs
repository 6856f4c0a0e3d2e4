import { count, percent, points } from './markdown.mjs'
import { countsOf } from './tables.mjs'

/** @typedef {import('../../packages/cli/src/eval/report.ts').Report} Report */
/** @typedef {ReturnType<typeof import('./measure.mjs').measureReceived>} Received */

const fairness =
  'どの割合も、重みの調整に使っていない文で測りました。ただし規則と語の表は、この資料での成績を見ながら直してきたものです。はじめて見る手口では、これより悪くなると考えてください。「組」は、ほとんど同じ文を 1 つと数えた数です。'

/** What the page says, in Japanese and in one breath. @param {Received} received */
export function summary({ ja, jaAfter, en }) {
  return [
    '## まとめ',
    fairness,
    [
      ...scamLines(ja.report, jaAfter.report, en.report),
      ...genuineLines(ja.report),
      ...evasionLine(ja.report),
    ].join('\n'),
  ]
}

/** @param {Report} ja @param {Report} after @param {Report} en */
function scamLines(ja, after, en) {
  const [scam, recent, english] = [ja, after, en].map((report) => countsOf(report, 'scam'))
  return [
    ...(scam ? [scamLine('日本語の詐欺', scam)] : []),
    ...(recent ? [scamLine('そのうち 2024 年以降に届いたもの', recent)] : []),
    ...(english?.by.channel ?? []).map((cell) =>
      scamLine(`英語の詐欺の ${channelNames[cell.value] ?? cell.value}`, cell),
    ),
  ]
}

/** @type {Readonly<Record<string, string>>} */
const channelNames = { sms: 'SMS', email: 'メール' }

/** @param {string} name @param {import('../../packages/cli/src/eval/tally.ts').Counts} counts */
function scamLine(name, { rows, groups, scamOrCaution, scam }) {
  return `- ${name}（${count(rows)} 件、${count(groups)} 組）: 「詐欺の可能性が高い」か「注意」と答えたのは **${percent(scamOrCaution.rate)} %**（95 % 信頼区間 ${interval(scamOrCaution)}）、「詐欺の可能性が高い」と答えたのは ${percent(scam.rate)} %（${interval(scam)}）。`
}

/** @param {Report} report */
function genuineLines(report) {
  const ham = countsOf(report, 'ham')
  if (!ham) return ['- 日本語の本物の文: 調整に使っていないものがなく、測れません。']
  const received = ham.by.origin.filter(({ value }) => value.startsWith('received'))
  const rows = received.reduce((sum, cell) => sum + cell.rows, 0)
  return [
    `- 日本語の本物の文（調整に使っていない ${count(ham.rows)} 件、${count(ham.groups)} 組）: まちがって「詐欺の可能性が高い」としたのは ${percent(ham.scam.rate)} %（${interval(ham.scam)}）、「注意」としたのは ${percent(ham.caution.rate)} %（${interval(ham.caution)}）。`,
    `- **本物の日本語の資料は、とても少ないです。** 実際に届いた文はこのうち ${count(rows)} 件だけで、ほかはソフトウェアの通知文のひな形に架空の値を入れたものです。本物についての割合は、日々届くメール全体の割合ではありません。`,
  ]
}

/** @param {Report} report */
function evasionLine(report) {
  const losses = report.variants
    .filter(({ id }) => id !== 'without-brand')
    .flatMap(({ name, effects }) =>
      effects
        .filter(({ label }) => label === 'scam')
        .map(({ difference }) => ({ name: name.ja, lost: difference.scamOrCaution })),
    )
    .sort((a, b) => a.lost - b.lost)
  const [worst] = losses
  if (!worst) return []
  const more = losses.filter(({ lost }) => lost < -0.01).length
  return [
    `- フィルター逃れの書きかえ ${losses.length} 種のうち、見つける割合が 1 点より多く下がるのは ${more} 種。いちばん下がるのは「${worst.name}」で ${points(worst.lost)} 点。`,
  ]
}

/** @param {import('./markdown.mjs').Rate} rate */
function interval({ low, high }) {
  return `${percent(low)}–${percent(high)} %`
}
