import { readdirSync, readFileSync } from 'node:fs'
import type { Message } from '@monban/engine'

/** A row of `testdata/messages/corpus`, whose README describes the fields. */
export interface Row extends Message {
  readonly id: string
  readonly lang: 'ja' | 'en'
  readonly label: 'scam' | 'ham'
  readonly kind: string
}

const folder = new URL('../../../testdata/messages/corpus/', import.meta.url)

export const corpus: readonly Row[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row)
