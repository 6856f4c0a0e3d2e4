import { policyIds } from '@monban/engine/calls'
import type { CommandDeclaration, OptionDeclarations } from '../declarations.ts'

/** Also understood by `monban numbers lookup`. */
export const directoryOption: OptionDeclarations = {
  numbers: {
    value: 'DIR',
    help: {
      ja: '電話番号の名簿のフォルダー。指定がなければ環境変数 MONBAN_NUMBERS_DIR、それもなければ組み込みの番号だけで調べます。',
      en: 'Folder of a directory of numbers. Default: the environment variable MONBAN_NUMBERS_DIR; without it, only the numbers that come with Monban are known.',
    },
  },
}

/** What `monban screen` understands. */
export const screenDeclaration: CommandDeclaration = {
  operands: [{ name: 'NUMBER', required: false }],
  summary: {
    ja: 'かかってきた電話を鳴らすか、止めるかを決めます。',
    en: 'Decide whether a call rings or is stopped.',
  },
  details: {
    ja: [
      'NUMBER は画面に出ている番号です。ハイフンや空白、全角、+81、先頭の 184・186 があっても同じ番号として読みます。数字は 20 桁、全体で 64 文字までです。# で始まる番号は引用符で囲んでください。',
      '答えは「鳴らす」「注意して鳴らす」「鳴らさない」「止める」のどれかで、理由と出典が付きます。表示された番号は偽装できるので、どの答えも相手が本物だという証明にはなりません。警察・病院・役所などの番号は、どの設定でも止めません。',
      'どの答えでも終了コードは 0 です。番号として読めないときは 2 です。',
    ],
    en: [
      'NUMBER is the number as displayed. Hyphens, spaces, full width, +81, and 184 or 186 in front make no difference. At most 20 digits, and 64 characters in all. Quote a number that begins with #.',
      'The answer is ring, ring with a warning, do not ring, or block, with the reason and its source. A displayed number can be faked, so no answer proves who is calling. Numbers of police, hospitals and public offices are never stopped, whatever the setting.',
      'The exit code is 0 whatever the answer, and 2 where the number cannot be read.',
    ],
  },
  options: {
    withheld: {
      help: { ja: '番号を知らせない電話（非通知）。', en: 'The caller withholds the number.' },
    },
    policy: {
      value: 'POLICY',
      choices: policyIds,
      help: { ja: '設定。指定がなければ standard。', en: 'What the person chose. Default: standard.' },
    },
    'from-abroad': {
      help: {
        ja: '海外から届いたと電話会社が知らせた電話。',
        en: 'The network says that the call came in from abroad.',
      },
    },
    at: {
      value: 'TIME',
      help: {
        ja: 'かかってきた日時（例 2026-11-24T09:30:00+09:00）。指定がなければ今。',
        en: 'When it rings, such as 2026-11-24T09:30:00+09:00. Default: now.',
      },
    },
    allow: {
      value: 'NUMBERS',
      help: {
        ja: 'かならず鳴らす番号。コンマで区切ります。--deny より優先します。',
        en: 'Numbers that the person wants to ring, separated by commas. They win over --deny.',
      },
    },
    deny: {
      value: 'NUMBERS',
      help: { ja: '止める番号。コンマで区切ります。', en: 'Numbers to refuse, separated by commas.' },
    },
    ...directoryOption,
    json: {
      help: {
        ja: '1 行の JSON で出します（POST /v1/calls/screen の応答と同じ）。',
        en: 'Print one line of JSON, the same as POST /v1/calls/screen answers.',
      },
    },
  },
  examples: [
    'monban screen 03-1234-5678',
    'monban screen "+1 800 555 0199" --policy strict',
    'monban screen --withheld --policy strict',
    'monban screen 090-1234-5678 --allow 090-1234-5678 --json',
  ],
  load: async () => (await import('../commands/screen.ts')).screenCall,
}
