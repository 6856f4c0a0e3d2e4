import type { Lang } from '@monban/engine'
import type { ja } from './ja.ts'

export type MessageId = keyof typeof ja
export type Messages = Readonly<Record<MessageId, string>>

/** The sentences of one language. */
export interface Locale {
  readonly lang: Lang
  /** The sentence with every `{name}` filled in. */
  readonly t: (id: MessageId, values?: Readonly<Record<string, string | number>>) => string
}

export function createLocale(lang: Lang, messages: Messages): Locale {
  const number = new Intl.NumberFormat(lang)
  return {
    lang,
    t: (id, values = {}) =>
      messages[id].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name]
        return typeof value === 'number' ? number.format(value) : (value ?? placeholder)
      }),
  }
}
