import { parseCheckRequest } from '@monban/api'
import { foundingRequest, type OpenApiDocument, openApiDocument } from '@monban/api/openapi'
import { type CheckResult, createEngine, type Engine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import { destination } from 'pino'
import type { Config } from './config.ts'
import { createLogger, type Logger, type LogSink } from './logger.ts'
import { openSqlite } from './storage/sqlite/open-sqlite.ts'
import type { Storage } from './storage/storage.ts'

/** What the service works with, built once. */
export interface Context {
  readonly engine: Engine
  readonly storage: Storage
  readonly logger: Logger
  readonly openApi: OpenApiDocument
}

export interface ContextOptions {
  /** Default: the engine with our knowledge. */
  readonly engine?: Engine
  /** Where log lines go. Default: standard error. */
  readonly log?: LogSink
}

/** Opens what the service needs. Throws {@link StartError}. The caller closes `storage`. */
export async function createContext(config: Config, options: ContextOptions = {}): Promise<Context> {
  const { engine = createEngine({ knowledge }), log = destination(2) } = options
  return {
    engine,
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
