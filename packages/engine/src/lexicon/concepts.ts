import { spellingsEn } from './spellings-en.ts'
import { spellingsJa } from './spellings-ja.ts'

/**
 * What scam and genuine messages talk about, and the spellings that say so, a table per language.
 * Spellings are matched after folding, so width, case, spacing, small kana and look-alike characters need no entry of their own.
 * `{a,b}` are alternatives, `…` is a short gap within a sentence, `_` a space. A spelling must carry its meaning alone: 停止 would
 * not do, 利用停止 does.
 */
export type Concept = keyof typeof spellingsJa | keyof typeof spellingsEn

const tables: readonly Readonly<Partial<Record<Concept, string>>>[] = [spellingsJa, spellingsEn]

const concepts = [...new Set(tables.flatMap((table) => Object.keys(table) as Concept[]))]

/** The patterns of every concept, for the matcher. */
export function conceptPatterns(): [Concept, string[]][] {
  return concepts.map((concept) => [concept, tables.flatMap((table) => patternsOf(table[concept] ?? ''))])
}

function patternsOf(spellings: string): string[] {
  const patterns = spellings.split(/\s+/).filter((pattern) => pattern !== '')
  return patterns.map((pattern) => pattern.replaceAll('_', ' '))
}
