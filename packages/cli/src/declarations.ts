import { channels, type Localized, langs } from '@monban/engine'
import type { Command } from './command.ts'

interface OptionDeclaration {
  readonly short?: string
  /** Name of the value in help; a switch has none. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly help: Localized
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

export interface CommandDeclaration {
  readonly operand?: { readonly name: string; readonly required: boolean }
  readonly summary: Localized
  /** Paragraphs. */
  readonly details: Readonly<Record<'ja' | 'en', readonly string[]>>
  readonly options: OptionDeclarations
  readonly examples: readonly string[]
  /** Loads the code, which the other commands do not need. */
  readonly load: () => Promise<Command>
}

/** Understood by every command, and without one. */
export const commonOptions: OptionDeclarations = {
  lang: {
    value: 'LANG',
    choices: langs,
    help: {
      ja: '表示する言語。指定がなければ LC_ALL・LC_MESSAGES・LANG から決めます（en で始まれば英語、ほかは日本語）。',
      en: 'Language to speak. Default: English if LC_ALL, LC_MESSAGES or LANG starts with en, else Japanese.',
    },
  },
  help: { short: 'h', help: { ja: '使い方を表示します。', en: 'Show how to use it.' } },
  version: { short: 'v', help: { ja: '版を表示します。', en: 'Show the version.' } },
}

export const commands: Readonly<Record<string, CommandDeclaration>> = {
  check: {
    operand: { name: 'TEXT', required: false },
    summary: {
      ja: '届いた文章が詐欺かどうかを調べます。',
      en: 'Find out whether a message is a scam.',
    },
    details: {
      ja: [
        '文章は引用符で囲んで TEXT に書くか、--file で渡すか、標準入力から入れます（TEXT が「-」なら標準入力）。ファイルは UTF-8 で、最後の改行は文章に含めません。',
        '文章はこのコンピューターの中だけで調べます。どこにも送らず、保存もせず、リンクも開きません。',
      ],
      en: [
        'Give the text in quotes as TEXT, with --file, or on standard input (also when TEXT is "-"). Files are UTF-8; a line break at the very end is not part of the text.',
        'The text is checked on this computer only. It is not sent anywhere, not stored, and no link in it is opened.',
      ],
    },
    options: {
      file: {
        value: 'FILE',
        help: {
          ja: '文章を読むファイル。「-」は標準入力。',
          en: 'File to read the text from; "-" is standard input.',
        },
      },
      channel: {
        value: 'CHANNEL',
        choices: channels,
        help: { ja: 'どこに届いたか。指定がなければ sms。', en: 'How it arrived. Default: sms.' },
      },
      sender: {
        value: 'SENDER',
        help: {
          ja: '画面に出ている差出人（番号、名前、メールアドレス）。',
          en: 'Sender as displayed: a number, a name or an e-mail address.',
        },
      },
      subject: { value: 'SUBJECT', help: { ja: 'メールの件名。', en: 'Subject line of an e-mail.' } },
      json: {
        help: {
          ja: '判定を 1 行の JSON で出します（POST /v1/check の応答と同じ）。',
          en: 'Print the verdict as one line of JSON, the same as POST /v1/check answers.',
        },
      },
    },
    examples: [
      'monban check "未納料金があります。至急ご連絡ください。03-1234-5678"',
      'monban check --channel email --sender info@example.jp --file mail.txt',
      'monban check --json < message.txt',
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  serve: {
    summary: {
      ja: '調べるページと API を開きます。',
      en: 'Serve the page and the API.',
    },
    details: {
      ja: [
        'ページのアドレスを標準出力に、記録を標準エラー出力に出します。Ctrl+C で終わります。オプションは環境変数 MONBAN_PORT、MONBAN_HOST、MONBAN_DATA_DIR より優先されます。',
      ],
      en: [
        'Prints the address of the page on standard output and logs on standard error. Ctrl+C ends it. Options overrule the environment variables MONBAN_PORT, MONBAN_HOST and MONBAN_DATA_DIR.',
      ],
    },
    options: {
      port: {
        value: 'PORT',
        help: {
          ja: '待ち受けるポート。指定がなければ 8787。0 なら空いているもの。',
          en: 'Port to listen on. Default: 8787; 0 takes a free one.',
        },
      },
      host: {
        value: 'HOST',
        help: {
          ja: '待ち受けるホスト。指定がなければ 127.0.0.1（このコンピューターだけ）。',
          en: 'Host to listen on. Default: 127.0.0.1, this computer only.',
        },
      },
      data: {
        value: 'DIR',
        help: {
          ja: 'データベースを置くフォルダー。指定がなければ ./data。',
          en: 'Folder that holds the database. Default: ./data.',
        },
      },
    },
    examples: ['monban serve', 'monban serve --port 8080 --data /var/lib/monban'],
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  eval: {
    operand: { name: 'FILE.jsonl', required: true },
    summary: {
      ja: '正解の付いた文章の集まりで、判定を測ります。',
      en: 'Measure the verdicts on a set of labelled messages.',
    },
    details: {
      ja: [
        '1 行に 1 件の JSON {id, text, channel, label, subject?, lang?, from_domain?, urls?} を読みます。label は scam・spam・ham、channel は check と同じで other は web とみなします。null は「なし」、ほかの項目は無視します。from_domain は差出人 unknown@ドメイン、urls は文面に見えないリンク先として渡します。FILE が「-」なら標準入力を読みます。',
        '長すぎる項目は上限までで判定し、「切りつめ」に数えます。読めない行があれば最後まで調べて、先頭の 20 行を示し、終了コード 2 で終わります。そのとき結果は書きません。',
      ],
      en: [
        'Reads one JSON object per line: {id, text, channel, label, subject?, lang?, from_domain?, urls?}. label is scam, spam or ham; channel is as for check, and other counts as web. null means absent, and other fields are ignored. from_domain becomes the sender unknown@DOMAIN, and urls become link targets that the text does not show. FILE "-" is standard input.',
        'Fields above a limit are judged up to it and the row is counted as cut. If rows are malformed, the file is read to its end, the first 20 are listed, the exit code is 2 and no result is written.',
      ],
    },
    options: {
      predictions: {
        value: 'OUT.jsonl',
        help: {
          ja: '1 件ごとの判定 {id, level, score, kind, impersonates, reasons} を書くファイル。すべて終わってから置きかえます。',
          en: 'File for the verdict on each row: {id, level, score, kind, impersonates, reasons}. Replaced only when all is done.',
        },
      },
      json: { help: { ja: '結果を JSON で出します。', en: 'Print the result as JSON.' } },
    },
    examples: [
      'monban eval messages.jsonl',
      'monban eval messages.jsonl --predictions predictions.jsonl --json',
    ],
    load: async () => (await import('./commands/eval.ts')).evaluate,
  },
}

/** `help` has no code of its own: it shows this table. */
export const helpSummary: Localized = {
  ja: 'この説明、またはコマンドの使い方を表示します。',
  en: 'Show this, or how to use a command.',
}
