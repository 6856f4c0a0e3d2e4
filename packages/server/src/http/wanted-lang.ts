import { type Lang, langs } from '@monban/engine'

/** The language that an address asks for with `lang`. */
export function wantedLang(wanted: string | undefined): Lang {
  return langs.find((lang) => lang === wanted) ?? 'ja'
}
