import type { Io } from './io.ts'
import { describeFault, run } from './run.ts'

/** The one file that reads `process`. */
const io: Io = {
  env: process.env,
  // Touching stdin opens it, so only those who read it do.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  stopSignal,
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietlyWhenUnread)
process.on('uncaughtException', (error) => {
  process.stderr.write(describeFault(error, io.env))
  process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), io)

/** Handled once each, so that a second Ctrl+C ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name))
  return controller.signal
}

/** `monban … | head` closes the pipe before we are done: nobody is left to tell. */
function endQuietlyWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
