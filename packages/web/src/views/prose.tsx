import type { VNode } from 'preact'

/** A description from the API document, in English; what stands between backticks is code. */
export function Prose({
  text,
  inline = false,
}: {
  text: string | undefined
  inline?: boolean
}): VNode | null {
  if (!text) return null
  const parts = <Parts text={text} />
  return inline ? <span lang="en">{parts}</span> : <p lang="en">{parts}</p>
}

/** Text whose parts between backticks are code. */
export function Parts({ text }: { text: string }): VNode {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
}
