import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const binary = fileURLToPath(new URL('../bin/monban.js', import.meta.url))

/** The message that everything began with. */
export const foundingText =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface MonbanOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command to its end, in a plain English environment. */
export async function monban(
  args: readonly string[],
  { input = '', env }: MonbanOptions = {},
): Promise<Finished> {
  const child = start(args, env)
  const output = collect(child)
  // A command that does not read its input may be gone before it is written.
  child.stdin?.on('error', () => undefined).end(input)
  const [code] = await once(child, 'close')
  return { code, ...output }
}

/** Starts the built command; what it says is gathered in `stdout` and `stderr`. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [binary, ...args], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
  })
}

export function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output.stderr += text
  })
  return output
}
