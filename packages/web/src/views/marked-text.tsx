import type { VNode } from 'preact'
import { type Evidence, type Piece, pieces } from '../check/passages.ts'
import { useLocale } from './locale.ts'

interface Props {
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly field?: 'subject'
}

/**
 * The person's own text, with the passages that the reasons point at. Nothing in it can be tapped except our own
 * numbers. Each piece is a `bdi`, so that characters which reverse the reading direction end with their piece.
 */
export function MarkedText({ text, evidence, field }: Props): VNode {
  return (
    <p class="own-text" translate={false}>
      {pieces(text, evidence, field).map((piece) =>
        piece.direction ? <Passage piece={piece} /> : <bdi>{piece.text}</bdi>,
      )}
    </p>
  )
}

function Passage({ piece }: { piece: Piece }): VNode {
  const { t } = useLocale()
  return (
    <span class={`passage passage-${piece.direction}`}>
      <mark>
        <bdi>{piece.text}</bdi>
      </mark>
      {piece.numbers.map((number) => (
        <a class="number" href={`#reason-${number}`} aria-label={t('result.reason.jump', { number })}>
          {number}
        </a>
      ))}
    </span>
  )
}
