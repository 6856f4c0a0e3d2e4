import type { Engine, Message } from '@monban/engine'

export type Judge = Pick<Engine, 'check'>

let loading: Promise<Judge> | undefined

/** Loads the judgement once. Rejects when it cannot be loaded; a later call tries again. */
export function loadJudge(): Promise<Judge> {
  loading ??= import('./judge.ts').catch((reason: unknown) => {
    loading = undefined
    throw reason
  })
  return loading
}

/** Reads a mail on this device. Rejects when the program for it cannot be loaded. */
export async function readMailHere(bytes: Uint8Array): Promise<Message | undefined> {
  const { readMail } = await import('./read-mail.ts')
  return readMail(bytes)
}

/** Starts loading while the person is still reading, or as soon as they touch the page. */
export function prefetchJudge(): void {
  const start = (): void => {
    // A failure is told when the person asks for a check, not before.
    loadJudge().catch(() => undefined)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 })
  else setTimeout(start, 300)
  document.addEventListener('focusin', start, { once: true })
}
