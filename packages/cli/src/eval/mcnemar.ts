/**
 * Two-sided p-value of McNemar's exact test: how often chance alone would split `better + worse` changes at least as
 * unevenly, were both ways equally likely. Both counts are whole and not negative. 1 when nothing changed.
 */
export function mcnemar(better: number, worse: number): number {
  const changes = better + worse
  let term = -changes * Math.LN2
  let tail = 0
  for (let few = 0; few <= Math.min(better, worse); few++) {
    tail += Math.exp(term)
    term += Math.log((changes - few) / (few + 1))
  }
  return Math.min(1, 2 * tail)
}
