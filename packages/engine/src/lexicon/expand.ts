/**
 * Expands `{a,b}` groups: `お支払{い,}` gives お支払い and お支払. Groups do not nest.
 * Throws on an unbalanced brace, so that a typing error in a word list is found when the engine is made.
 */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open < 0) {
    if (pattern.includes('}')) throw new SyntaxError(`unbalanced brace in ${pattern}`)
    return [pattern]
  }
  const close = pattern.indexOf('}', open)
  if (close < 0) throw new SyntaxError(`unbalanced brace in ${pattern}`)
  const tails = expand(pattern.slice(close + 1))
  const head = pattern.slice(0, open)
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => tails.map((tail) => head + choice + tail))
}
