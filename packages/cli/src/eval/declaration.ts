import type { CommandDeclaration } from '../declarations.ts'
import { dimensions, selectors } from './facts.ts'

/** What `monban eval` understands. */
export const evalDeclaration: CommandDeclaration = {
  operands: [{ name: 'FILE.jsonl', required: true }],
  summary: {
    ja: '正解の付いた文章の集まりで、判定を測ります。',
    en: 'Measure the verdicts on a set of labelled messages.',
  },
  details: {
    ja: [
      '1 行に 1 件の JSON {id, text, channel, label, …} を読みます。label は scam・spam・ham、channel は check と同じで other は web とみなします。ほかに読む項目は、文面の subject・sender・from_name・from_domain・urls（見えないリンク先）と、集計用の lang・kind・brand・origin・date・source・licence・group・placeholders です。null は「なし」、ほかの項目は無視します。FILE が「-」なら標準入力を読みます。',
      'group が同じ行（ほとんど同じ文）は、合わせて 1 件として割合を出します。行数と組数の両方を示します。',
      'placeholders が true の行は、{{ name }}・%s などの差しこみ欄を架空の値でうめてから判定します。origin が received で始まる行は、届いたままの文を判定します。どちらでもない行は、{{ name }} や <%= name %> のような、ほかの意味にとれない形だけをうめます。',
      '--predictions で書いたファイルも FILE にできます。そのときは判定をせず、記録から集計します。',
      '長すぎる項目は上限までで判定し、「切りつめ」に数えます。読めない行があれば最後まで調べて、先頭の 20 行を示し、終了コード 2 で終わります。そのとき結果は書きません。文面は覚えておかず、1 行あたり数百バイトを最後まで持ちます。',
    ],
    en: [
      'Reads one JSON object per line: {id, text, channel, label, …}. label is scam, spam or ham; channel is as for check, and other counts as web. Also read: subject, sender, from_name, from_domain and urls (targets that the text does not show), and, for the breakdowns, lang, kind, brand, origin, date, source, licence, group and placeholders. null means absent, other fields are ignored. FILE "-" is standard input.',
      'Rows of one group (near-duplicates) count as one message in every rate. Both numbers are shown, of rows and of groups.',
      'Rows with placeholders: true have {{ name }}, %s and the like filled with fictional values before they are judged. Rows whose origin begins with received are judged as they came. In all others only forms that mean nothing else, such as {{ name }} and <%= name %>, are filled.',
      'FILE can also be what --predictions wrote. Then nothing is judged, and the report is made from the record.',
      'Fields above a limit are judged up to it and the row is counted as cut. If rows are malformed, the file is read to its end, the first 20 are listed, the exit code is 2 and no result is written. No text is kept in memory, only a few hundred bytes per row.',
    ],
  },
  options: {
    where: {
      value: 'CONDITIONS',
      help: {
        ja: `数える行の条件。例: lang=ja,kind!=otp|news,year>=2024（, はすべて、| はどれか、* は任意の文字、= の後ろが空なら記載なし）。項目は ${selectors.join('、')}。`,
        en: `Rows to count, such as lang=ja,kind!=otp|news,year>=2024 ("," all of them, "|" any of them, "*" any characters, nothing behind "=" where the row does not say). Fields: ${selectors.join(', ')}.`,
      },
    },
    by: {
      value: 'LIST',
      help: {
        ja: `表を分ける項目。all か、${dimensions.join('、')} のうちいくつか（, で区切る）。指定がなければ lang,channel。JSON にはいつもすべて入ります。`,
        en: `Breakdowns to print: all, or a list with commas of ${dimensions.join(', ')}. Default: lang,channel. JSON always has all.`,
      },
    },
    perturb: {
      value: 'LIST',
      help: {
        ja: 'フィルター逃れの書きかえをした文も判定し、書きかえた行どうしでくらべます。all か、書きかえの id（, で区切る）。',
        en: 'Judge the texts disguised as well, and compare on the rows that this changes: all, or a list with commas of ids.',
      },
    },
    seed: {
      value: 'N',
      help: {
        ja: '書きかえの乱数の種（0 以上の整数）。指定がなければ 1。',
        en: 'Seed of the disguises, a whole number from 0. Default: 1.',
      },
    },
    'without-brand-knowledge': {
      help: {
        ja: 'brand のある行を、その相手を知らないエンジンでも判定してくらべます。まだ載っていない相手に強いかどうかが分かります。',
        en: 'Judge rows that name a brand also with an engine that does not know it, and compare: how Monban does on brands that are not listed yet.',
      },
    },
    'keep-placeholders': {
      help: { ja: '差しこみ欄をうめません。', en: 'Do not fill placeholders.' },
    },
    compare: {
      value: 'BEFORE.jsonl',
      help: {
        ja: '前に --predictions で書いたファイル。良くなった行と悪くなった行を示します。',
        en: 'What an earlier run wrote with --predictions: shows which rows got better and which got worse.',
      },
    },
    predictions: {
      value: 'OUT.jsonl',
      help: {
        ja: '1 件ごとの判定 {id, level, score, kind, impersonates, reasons, ruleVersion, row, variants?} を書くファイル。文面は入りません。すべて終わってから置きかえます。',
        en: 'File for the verdict on each row: {id, level, score, kind, impersonates, reasons, ruleVersion, row, variants?}, without the message. Replaced only when all is done.',
      },
    },
    errors: {
      value: 'OUT.jsonl',
      help: {
        ja: '見のがした scam と、疑った ham を、理由・重み・根拠の文と一緒に書くファイル。すべて終わってから置きかえます。',
        en: 'File for every scam missed and every ham suspected, with reasons, weights and quoted passages. Replaced only when all is done.',
      },
    },
    json: { help: { ja: '結果を JSON で出します。', en: 'Print the result as JSON.' } },
  },
  examples: [
    'monban eval messages.jsonl',
    'monban eval messages.jsonl --where lang=ja,year>=2024 --perturb all',
    'monban eval messages.jsonl --predictions now.jsonl --compare before.jsonl',
    'monban eval now.jsonl --by all --json',
  ],
  load: async () => (await import('../commands/eval.ts')).evaluate,
}
