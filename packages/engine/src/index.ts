export {
  type CheckResult,
  createEngine,
  type Engine,
  type EngineOptions,
  type Lookups,
  type NumberFinding,
} from './engine.ts'
export type { Explanation, Statement } from './explanation.ts'
export {
  type Act,
  type Advice,
  type AdviceKey,
  type Aftercare,
  acts,
  adviceKeys,
  type Brand,
  type Contact,
  type Knowledge,
  type Lang,
  type Localized,
  langs,
  type NeverDoes,
  type OfficialDomain,
  type OfficialNumber,
  type Sector,
  type Source,
} from './knowledge.ts'
export { type Channel, channels, fieldLimits, type Message, MessageError, textLimit } from './message.ts'
export {
  type Direction,
  type Level,
  levels,
  type Reason,
  type ScamKind,
  type Span,
  scamKinds,
  type Unchecked,
  uncheckedThings,
  type Verdict,
} from './verdict.ts'
