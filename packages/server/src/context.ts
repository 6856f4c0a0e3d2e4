import { parseCheckRequest } from '@monban/api'
import { foundingRequest, type OpenApiDocument, openApiDocument } from '@monban/api/openapi'
import { type CheckResult, createEngine, type Engine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { destination } from 'pino'
import type { Config } from './config.ts'
import { createLogger, type Logger, type LogSink } from './logger.ts'
import { createReadMail, type ReadReceivedMail } from './mail/read-received-mail.ts'
import { createVerifySender, type Resolver } from './mail/verify-sender.ts'
import { openSqlite } from './storage/sqlite/open-sqlite.ts'
import type { Storage } from './storage/storage.ts'

/** What the service works with, built once. */
export interface Context {
  readonly engine: Engine
  readonly readMail: ReadReceivedMail
  readonly storage: Storage
  readonly logger: Logger
  readonly openApi: OpenApiDocument
}

export interface ContextOptions {
  /** Default: the engine with our knowledge. */
  readonly engine?: Engine
  /** Default: the DNS of this machine, if the settings say that it is asked. */
  readonly resolver?: Resolver
  /** Where log lines go. Default: standard error. */
  readonly log?: LogSink
}

/** Opens what the service needs. Throws {@link StartError}. The caller closes `storage`. */
export async function createContext(config: Config, options: ContextOptions = {}): Promise<Context> {
  const { engine = createEngine({ knowledge }), log = destination(2), resolver } = options
  const { trustedAuthserv, mailAuth } = config
  return {
    engine,
    readMail: createReadMail({
      trustedHosts: trustedAuthserv,
      verifySender: mailAuth === 'dns' ? createVerifySender(resolver ? { resolver } : {}) : undefined,
    }),
    openApi: openApiDocument(await exampleResult(engine)),
    logger: createLogger(config.logLevel, log),
    storage: await openSqlite(config.dataDir),
  }
}

/** The description shows what this very engine answers to the example request. */
async function exampleResult(engine: Engine): Promise<CheckResult> {
  const parsed = parseCheckRequest(foundingRequest)
  if (!parsed.ok) throw new Error(parsed.problem.detail)
  return engine.check(parsed.message, parsed.lang)
}
