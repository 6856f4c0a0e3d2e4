import { join, resolve } from 'node:path'
import type { Localized } from '@monban/engine'
import { z } from 'zod'

export interface Config {
  /** Host name or IP address to listen on. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Absolute path of the folder that holds the database. */
  readonly dataDir: string
  /** Absolute path of the folder that holds the directory of numbers. */
  readonly numbersDir: string
  readonly logLevel: LogLevel
  /** `dns`: signatures of mails are checked, which asks the DNS for the sender's keys. `off`: nothing is asked. */
  readonly mailAuth: 'off' | 'dns'
  /** Names of the mail servers whose `Authentication-Results` are believed, lower case. */
  readonly trustedAuthserv: readonly string[]
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const mailAuths = ['off', 'dns'] as const

const folder = z.string().refine((path) => !path.includes('\0'))

const environment = z.object({
  MONBAN_HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/)
    .default('127.0.0.1'),
  MONBAN_PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535)
    .default('8787')
    .transform(Number),
  MONBAN_DATA_DIR: folder.default('./data'),
  MONBAN_NUMBERS_DIR: folder.optional(),
  MONBAN_LOG_LEVEL: z.enum(logLevels).default('info'),
  MONBAN_MAIL_AUTH: z.enum(mailAuths).default('off'),
  MONBAN_TRUSTED_AUTHSERV: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .refine((names) => names.every((name) => /^[\w.:-]{1,253}$/.test(name))),
})

type Name = keyof z.input<typeof environment>

const expected: Readonly<Record<Name, Localized>> = {
  MONBAN_HOST: { ja: 'ホスト名か IP アドレス', en: 'a host name or an IP address' },
  MONBAN_PORT: { ja: '0 から 65535 までの整数', en: 'a whole number from 0 to 65535' },
  MONBAN_DATA_DIR: { ja: 'フォルダーのパス', en: 'the path of a folder' },
  MONBAN_NUMBERS_DIR: { ja: 'フォルダーのパス', en: 'the path of a folder' },
  MONBAN_LOG_LEVEL: { ja: `${logLevels.join('、')} のどれか`, en: `one of ${logLevels.join(', ')}` },
  MONBAN_MAIL_AUTH: { ja: `${mailAuths.join('、')} のどちらか`, en: `one of ${mailAuths.join(', ')}` },
  MONBAN_TRUSTED_AUTHSERV: {
    ja: 'コンマで区切ったメールサーバーの名前',
    en: 'names of mail servers, separated by commas',
  },
}

/** Settings that cannot be used, one sentence each. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly faults: readonly Localized[]

  constructor(faults: readonly Localized[]) {
    super(faults.map(({ en }) => en).join('\n'))
    this.faults = faults
  }
}

/**
 * Reads the settings from environment variables; an empty one counts as not set. A relative folder starts at
 * `cwd`; numbers are in the data folder unless they have their own. Throws {@link ConfigError} with every fault at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path }) => toFault(path[0] as Name, set)))
  const dataDir = resolve(cwd, parsed.data.MONBAN_DATA_DIR)
  const { MONBAN_NUMBERS_DIR: numbersDir = join(dataDir, 'numbers') } = parsed.data
  return {
    host: parsed.data.MONBAN_HOST,
    port: parsed.data.MONBAN_PORT,
    dataDir,
    numbersDir: resolve(cwd, numbersDir),
    logLevel: parsed.data.MONBAN_LOG_LEVEL,
    mailAuth: parsed.data.MONBAN_MAIL_AUTH,
    trustedAuthserv: parsed.data.MONBAN_TRUSTED_AUTHSERV,
  }
}

function toFault(name: Name, set: Readonly<Record<string, string | undefined>>): Localized {
  const { ja, en } = expected[name]
  const got = JSON.stringify(set[name])
  return {
    ja: `${name} には${ja}を指定してください（今の値：${got}）。`,
    en: `${name} must be ${en}; it is ${got}.`,
  }
}
