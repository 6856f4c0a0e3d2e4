import { trySpelling } from '../number-spelling.ts'
import { type Caller, isFixedFromAbroad, type Rule } from './rule.ts'

/** An allowed number rings, unless what is displayed can hardly be true. */
export const allowed: Rule = {
  id: 'allowed',
  rule: (caller) =>
    isOn(caller.policy.allow, caller) && !isFixedFromAbroad(caller)
      ? { decision: 'ring', reason: 'allowed', title: caller.label.identity }
      : undefined,
}

export const denied: Rule = {
  id: 'denied',
  rule: (caller) =>
    isOn(caller.policy.deny, caller) && !isOn(caller.policy.allow, caller)
      ? { decision: 'block', reason: 'denied' }
      : undefined,
}

/** An entry that is no number matches none; whoever stores the list refuses it. */
function isOn(list: readonly string[], { range }: Caller): boolean {
  return range !== undefined && list.some((entry) => trySpelling(entry) === range.number)
}
