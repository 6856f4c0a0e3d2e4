import { type Logger, type DestinationStream as LogSink, pino } from 'pino'
import type { LogLevel } from './config.ts'
import { errorCode } from './start-error.ts'

export type { Logger, LogSink }

/**
 * Writes JSON lines. What people send in never goes in: requests are logged by route, and errors without their
 * message, because a message may quote the text that caused it.
 */
export function createLogger(level: LogLevel, sink: LogSink): Logger {
  return pino({ level, base: null, serializers: { err: describeError } }, sink)
}

interface ErrorEntry {
  readonly type: string
  readonly code?: string
  readonly frames?: readonly string[]
  readonly cause?: ErrorEntry
}

export function describeError(error: unknown): ErrorEntry {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = errorCode(error)
  return {
    type: error.name,
    ...(code && { code }),
    frames: frames(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** The message stands at the head of the stack; cut it out first, since it may itself look like a frame. */
function frames({ stack = '', message }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
}
