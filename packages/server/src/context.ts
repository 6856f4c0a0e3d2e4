import { parseCallRequest, parseCheckRequest } from '@monban/api'
import {
  type Examples,
  exampleCall,
  exampleNumber,
  foundingRequest,
  type OpenApiDocument,
  openApiDocument,
} from '@monban/api/openapi'
import { createEngine, type Engine } from '@monban/engine'
import type { Numbering, NumberRecord } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import { starterDirectory } from '@monban/knowledge/directory'
import { numbering } from '@monban/knowledge/numbering'
import { destination } from 'pino'
import type { Config } from './config.ts'
import { createLogger, type Logger, type LogSink } from './logger.ts'
import { createReadMail, type ReadReceivedMail } from './mail/read-received-mail.ts'
import { createVerifySender, type Resolver } from './mail/verify-sender.ts'
import { type DirectoryFile, openDirectoryFile } from './numbers/directory-file.ts'
import { createNumbers, type Numbers } from './numbers/numbers.ts'
import { openSqlite } from './storage/sqlite/open-sqlite.ts'
import type { Storage } from './storage/storage.ts'

/** What the service works with, built once; disposing of it closes the database and the directory of numbers. */
export interface Context extends AsyncDisposable {
  readonly engine: Engine
  readonly numbers: Numbers
  readonly numbering: Numbering
  /** The present, in epoch milliseconds. */
  readonly clock: () => number
  readonly directory: DirectoryFile
  readonly readMail: ReadReceivedMail
  readonly storage: Storage
  readonly logger: Logger
  readonly openApi: OpenApiDocument
}

export interface ContextOptions {
  /** Default: the engine with our knowledge and the directory of numbers. */
  readonly engine?: Engine
  /** Records of numbers beside the directory. Default: those of our knowledge. */
  readonly starter?: ReadonlyMap<string, NumberRecord>
  /** Default: that of this machine. What was last seen long ago does not count. */
  readonly clock?: () => number
  /** Default: the DNS of this machine, if the settings say that it is asked. */
  readonly resolver?: Resolver
  /** Where log lines go. Default: standard error. */
  readonly log?: LogSink
}

/** Opens what the service needs. Throws {@link StartError}, and leaves nothing open then. */
export async function createContext(config: Config, options: ContextOptions = {}): Promise<Context> {
  const { log = destination(2), resolver, starter = starterDirectory, clock = Date.now } = options
  const { trustedAuthserv, mailAuth, dataDir, numbersDir } = config
  const logger = createLogger(config.logLevel, log)
  const storage = await openSqlite(dataDir)
  const directory = await openBeside(storage, () => openDirectoryFile(numbersDir, logger))
  const numbers = createNumbers({ numbering, starter, clock }, directory)
  const { engine = createEngine({ knowledge, lookups: numbers.lookups }) } = options
  return {
    engine,
    numbers,
    numbering,
    clock,
    directory,
    readMail: createReadMail({
      trustedHosts: trustedAuthserv,
      verifySender: mailAuth === 'dns' ? createVerifySender(resolver ? { resolver } : {}) : undefined,
    }),
    openApi: openApiDocument(await exampleAnswers(engine, numbers)),
    logger,
    storage,
    async [Symbol.asyncDispose]() {
      directory[Symbol.dispose]()
      await storage[Symbol.asyncDispose]()
    },
  }
}

/** Closes the database again if what belongs to it cannot be opened. */
async function openBeside<T>(storage: Storage, open: () => T): Promise<T> {
  try {
    return open()
  } catch (error) {
    await storage[Symbol.asyncDispose]()
    throw error
  }
}

/** The description shows what this very service answers to the example requests. */
async function exampleAnswers(engine: Engine, numbers: Numbers): Promise<Examples> {
  const message = parseCheckRequest(foundingRequest)
  const call = parseCallRequest(exampleCall, 0)
  if (!message.ok || !call.ok) throw new Error('an example request breaks its contract')
  return {
    check: await engine.check(message.message, message.lang),
    number: numbers.lookUp(exampleNumber),
    call: numbers.screen(call),
  }
}
