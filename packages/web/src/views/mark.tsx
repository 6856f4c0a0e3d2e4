import type { VNode } from 'preact'

/** The mark: the two leaves of the character 門 as a gate, and the keeper standing in it. Also public/mark.svg. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 2h12.5v13.5H5V30H2zM5 5v2.6h6.5V5zm0 5.2v2.6h6.5v-2.6z" fill-rule="evenodd" />
      <path d="M30 2H17.5v13.5H27V30h3zM27 5v2.6h-6.5V5zm0 5.2v2.6h-6.5v-2.6z" fill-rule="evenodd" />
      <circle class="mark-keeper" cx="16" cy="21" r="2.8" />
      <path class="mark-keeper" d="M11.4 30a4.6 4.6 0 0 1 9.2 0z" />
    </svg>
  )
}
