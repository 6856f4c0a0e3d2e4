import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '../locales/messages.ts'

export const LocaleContext = createContext<Locale | null>(null)

export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('This view must be inside a LocaleContext')
  return locale
}
