import type { VNode } from 'preact'
import { useLocale } from './locale.ts'

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・「」（）]+)/u

/**
 * A sentence of the answer. English ones keep names and the terms that are printed on Japanese papers, and quote the
 * message; a screen reader is told to read those in Japanese.
 */
export function Words({ text }: { text: string }): VNode {
  const { lang } = useLocale()
  if (lang === 'ja') return <>{text}</>
  const parts = text.split(japanese)
  return <>{parts.map((part, index) => (index % 2 === 1 ? <span lang="ja">{part}</span> : part))}</>
}
