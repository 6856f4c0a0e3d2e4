import type { Lang } from '@monban/engine'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { locales } from '../locales/index.ts'
import { LocaleContext } from './locale.ts'
import { Words } from './words.tsx'

function render(lang: Lang, text: string): string {
  return renderToString(
    <LocaleContext.Provider value={locales[lang]}>
      <Words text={text} />
    </LocaleContext.Provider>,
  )
}

test('in English, Japanese words say that they are Japanese', () => {
  expect(render('en', 'Is it 特別送達 (special delivery)?')).toBe(
    'Is it <span lang="ja">特別送達</span> (special delivery)?',
  )
})

test('in Japanese, nothing is added', () => {
  expect(render('ja', '「Amazon」を名乗っています')).toBe('「Amazon」を名乗っています')
})

test('what is quoted stays text', () => {
  expect(render('en', '「<b>至急</b>」')).not.toContain('<b>')
})
