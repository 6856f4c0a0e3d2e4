import { meet } from '../ranges.ts'
import type { Reason } from '../verdict.ts'

/** Most reasons that a person is told. */
const mostReasons = 4

/** Whether a reason is worth saying beside those already chosen, most wanted first. */
const grades: readonly ((reason: Reason, told: readonly Reason[]) => boolean)[] = [
  (reason, told) => !isWording(reason) && countOfTheme(reason, told) === 0 && showsMore(reason, told),
  (reason, told) => !isWording(reason) && countOfTheme(reason, told) === 0,
  (reason, told) => countOfTheme(reason, told) === 0,
  (reason, told) => countOfTheme(reason, told) === 1,
]

/**
 * Indices of the reasons worth saying, strongest first: the strongest of each theme that points to a passage of its own,
 * before others of the same theme or passage. What speaks for the sender is one theme.
 */
export function telling(reasons: readonly Reason[]): number[] {
  const told: Reason[] = []
  for (const worthSaying of grades)
    for (const reason of reasons)
      if (told.length < mostReasons && !told.includes(reason) && worthSaying(reason, told)) told.push(reason)
  return told.map((reason) => reasons.indexOf(reason)).sort((a, b) => a - b)
}

/** How often such words occur tells a person less than what they do. */
function isWording({ group }: Reason): boolean {
  return group === 'wording' || group === 'genuineWording'
}

function countOfTheme(reason: Reason, told: readonly Reason[]): number {
  return told.filter((other) => themeOf(other) === themeOf(reason)).length
}

/** What a body has said of itself, with its source, is a theme of its own. */
function themeOf({ id, direction, group }: Reason): string {
  if (id === 'never-does') return id
  return direction === 'genuine' ? direction : group
}

/** Whether it marks something that the others do not; what marks nothing, as a lack does, adds to them too. */
function showsMore({ spans }: Reason, told: readonly Reason[]): boolean {
  const shown = told.flatMap((other) => other.spans)
  return spans.length === 0 || !spans.every((span) => shown.some((other) => meet(span, other)))
}
