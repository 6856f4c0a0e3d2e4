import type { ComponentChildren, VNode } from 'preact'

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly wide?: boolean
  readonly children: ComponentChildren
}

export function Section({ id, heading, wide = false, children }: SectionProps): VNode {
  return (
    <section class={wide ? 'section section-wide' : 'section'} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div class="section-body">{children}</div>
    </section>
  )
}
