import type { Lang } from '@monban/engine'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { createLocale, type Locale } from './messages.ts'

export const locales: Readonly<Record<Lang, Locale>> = {
  ja: createLocale('ja', ja),
  en: createLocale('en', en),
}
