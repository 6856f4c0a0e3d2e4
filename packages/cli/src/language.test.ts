import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['no locale', [], {}, 'ja'],
  ['an English LANG', [], { LANG: 'en_GB.UTF-8' }, 'en'],
  ['a German LANG', [], { LANG: 'de_DE.UTF-8' }, 'ja'],
  ['the C locale', [], { LANG: 'C.UTF-8' }, 'ja'],
  ['LC_ALL before LANG', [], { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ja'],
  ['an empty LC_ALL, which does not count', [], { LC_ALL: '', LANG: 'en_US.UTF-8' }, 'en'],
  ['--lang before the locale', ['check', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' }, 'en'],
  ['--lang=', ['--lang=ja'], { LANG: 'en_US.UTF-8' }, 'ja'],
  ['the last of two', ['--lang', 'en', '--lang', 'ja'], {}, 'ja'],
  ['a --lang that is part of the text', ['check', '--', '--lang', 'en'], {}, 'ja'],
  ['a language we do not speak', ['--lang', 'fr'], { LANG: 'en_US.UTF-8' }, 'en'],
])('speaks the language of %s', (_, args, env, lang) => {
  expect(languageOf(args, env)).toBe(lang)
})
