/**
 * Takes a pattern apart into what is written one after another, each a list of alternatives: `お支払{い,}` gives お支払, then
 * い or nothing. Groups do not nest. Throws on an unbalanced brace.
 */
export function alternatives(pattern: string): string[][] {
  const parts: string[][] = []
  for (let at = 0; at < pattern.length; ) {
    const open = pattern.indexOf('{', at)
    const literal = pattern.slice(at, open < 0 ? pattern.length : open)
    const close = open < 0 ? pattern.length : pattern.indexOf('}', open)
    if (close < 0 || literal.includes('}')) throw new SyntaxError(`unbalanced brace in ${pattern}`)
    if (literal !== '') parts.push([literal])
    if (open >= 0) parts.push(pattern.slice(open + 1, close).split(','))
    at = close + 1
  }
  return parts
}

/** Throws on an unbalanced brace without taking the pattern apart, so that a typing error is found when the engine is made. */
export function checkBraces(pattern: string): void {
  for (let at = 0; at < pattern.length; ) {
    const open = pattern.indexOf('{', at)
    const close = pattern.indexOf('}', at)
    if (open < 0 && close < 0) return
    if (open < 0 || close < open) throw new SyntaxError(`unbalanced brace in ${pattern}`)
    at = close + 1
  }
}

/** Every term of a pattern: `{大,}至急` gives 大至急 and 至急. Throws as {@link alternatives} does. */
export function expand(pattern: string): string[] {
  return alternatives(pattern).reduce(
    (heads, choices) => heads.flatMap((head) => choices.map((choice) => head + choice)),
    [''],
  )
}
