import { once } from 'node:events'
import type { Localized } from '@monban/engine'
import { ConfigError, type RunningServer, readConfig, StartError, startServer } from '@monban/server'
import { createPages } from '@monban/web'
import type { Arguments, Command } from '../command.ts'
import { OperationError, UsageError } from '../failure.ts'
import type { Environment } from '../io.ts'

/** Options and the variables that they overrule. */
const variables = { port: 'MONBAN_PORT', host: 'MONBAN_HOST', data: 'MONBAN_DATA_DIR' } as const

export const serve: Command = async ({ options }, io) => {
  const stop = io.stopSignal()
  const server = await start(options, io.env)
  io.stdout.write(`門番を開きました / Monban is ready: ${server.url}/\n`)
  if (!stop.aborted) await once(stop, 'abort')
  await server[Symbol.asyncDispose]()
}

async function start(options: Arguments['options'], env: Environment): Promise<RunningServer> {
  const given = Object.entries(variables).filter(([name]) => options[name] !== undefined)
  const overruled = Object.fromEntries(given.map(([name, variable]) => [variable, options[name]]))
  try {
    return await startServer(readConfig({ ...env, ...overruled }, process.cwd()), {
      pages: ({ engine, readMail, openApi }) => createPages({ engine, readMail, openApi: () => openApi }),
    })
  } catch (error) {
    if (error instanceof ConfigError)
      throw new UsageError(asTyped(joined(error.faults), given), { cause: error })
    if (error instanceof StartError) throw new OperationError(asTyped(error.words, given), { cause: error })
    throw error
  }
}

function joined(faults: readonly Localized[]): Localized {
  return { ja: faults.map(({ ja }) => ja).join(''), en: faults.map(({ en }) => en).join(' ') }
}

/** The server knows its settings as variables; whoever used the option wants to read the option's name. */
function asTyped(words: Localized, given: readonly (readonly [string, string])[]): Localized {
  const rename = (text: string) =>
    given.reduce((renamed, [name, variable]) => renamed.replaceAll(variable, `--${name}`), text)
  return { ja: rename(words.ja), en: rename(words.en) }
}
