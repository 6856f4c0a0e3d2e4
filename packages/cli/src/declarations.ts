import { channels, type Localized, langs } from '@monban/engine'
import type { Command } from './command.ts'
import { evalDeclaration } from './eval/declaration.ts'
import { numbersGroup } from './numbers/declarations.ts'
import { screenDeclaration } from './screen/declaration.ts'

interface OptionDeclaration {
  readonly short?: string
  /** Name of the value in help; a switch has none. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly help: Localized
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

export interface OperandDeclaration {
  readonly name: string
  readonly required: boolean
  /** Any number of them; only the last operand of a command can be so. */
  readonly many?: true
}

export interface CommandDeclaration {
  readonly operands?: readonly OperandDeclaration[]
  readonly summary: Localized
  /** Paragraphs. */
  readonly details: Readonly<Record<'ja' | 'en', readonly string[]>>
  readonly options: OptionDeclarations
  readonly examples: readonly string[]
  /** Loads the code, which the other commands do not need. */
  readonly load: () => Promise<Command>
}

/** Commands of two words, such as `monban numbers build`. */
export interface CommandGroup {
  readonly summary: Localized
  readonly commands: Readonly<Record<string, CommandDeclaration>>
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

export const commands: Readonly<Record<string, CommandDeclaration | CommandGroup>> = {
  check: {
    operands: [{ name: 'TEXT', required: false }],
    summary: {
      ja: '届いた文章が詐欺かどうかを調べます。',
      en: 'Find out whether a message is a scam.',
    },
    details: {
      ja: [
        '文章は引用符で囲んで TEXT に書くか、--file で渡すか、標準入力から入れます（TEXT が「-」なら標準入力）。ファイルは UTF-8 で、最後の改行は文章に含めません。',
        'メールは、メールソフトで .eml として保存し、--eml で渡すと、差出人・件名・リンク先・添付の名前も調べます。環境変数 MONBAN_TRUSTED_AUTHSERV に自分のメールサーバーの名前を入れると、そのサーバーが書いた差出人の確認結果も使います。',
        '文章の中の電話番号は、組み込みの番号と照らし合わせます。環境変数 MONBAN_NUMBERS_DIR に電話番号の名簿のフォルダーを入れると、その名簿でも調べます。',
        '文章はこのコンピューターの中だけで調べます。どこにも送らず、保存もせず、リンクも開きません。',
      ],
      en: [
        'Give the text in quotes as TEXT, with --file, or on standard input (also when TEXT is "-"). Files are UTF-8; a line break at the very end is not part of the text.',
        'Save an e-mail as .eml and give it with --eml: its sender, subject, link targets and the names of its attachments are checked too. If the environment variable MONBAN_TRUSTED_AUTHSERV names your own mail server, what that server found out about the sender is used.',
        'Telephone numbers in the text are compared with those that come with Monban. If the environment variable MONBAN_NUMBERS_DIR names a folder with a directory of numbers, they are looked up there too.',
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
      eml: {
        value: 'FILE',
        help: {
          ja: 'メールそのもののファイル（.eml）。「-」は標準入力。--file でも、名前が .eml で終わればメールとして読みます。',
          en: 'File with a raw e-mail (.eml); "-" is standard input. --file does the same if the name ends in .eml.',
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
      'monban check --eml mail.eml',
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
  eval: evalDeclaration,
  screen: screenDeclaration,
  numbers: numbersGroup,
}

/** `help` has no code of its own: it shows this table. */
export const helpSummary: Localized = {
  ja: 'この説明、またはコマンドの使い方を表示します。',
  en: 'Show this, or how to use a command.',
}
