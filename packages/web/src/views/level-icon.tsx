import type { Level } from '@monban/engine'
import type { VNode } from 'preact'

/** One outline per level, so that the level can be told without colour: octagon, triangle, paper, circle. */
const shapes: Readonly<Record<Level, VNode>> = {
  scam: (
    <>
      <path class="icon-body" d="M15 3h18l12 12v18L33 45H15L3 33V15z" />
      <path class="icon-sign" d="m16.5 16.5 15 15m0-15-15 15" />
    </>
  ),
  caution: (
    <>
      <path class="icon-body" d="M24 4 46 43H2z" />
      <path class="icon-sign" d="M24 17v12m0 5.5v1.5" />
    </>
  ),
  verify: (
    <>
      <path class="icon-body" d="M8 3h22l10 10v32H8z" />
      <path class="icon-sign" d="M15 20h18M15 28h18M15 36h10" />
    </>
  ),
  'no-signs': (
    <>
      <circle class="icon-body" cx="24" cy="24" r="21" />
      <path class="icon-sign" d="M14 24h20" />
    </>
  ),
}

export function LevelIcon({ level }: { level: Level }): VNode {
  return (
    <svg class="level-icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {shapes[level]}
    </svg>
  )
}
