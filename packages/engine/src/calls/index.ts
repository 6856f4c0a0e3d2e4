export {
  type Call,
  type CallDecision,
  type Decision,
  decisions,
  type KnownFacts,
  type Step,
} from './call.ts'
export { combineRecords } from './combine-records.ts'
export {
  categoryCode,
  confidenceCode,
  type DirectoryCategory,
  type DirectoryEntry,
  directoryCategories,
  recordOf,
} from './directory-entry.ts'
export { findRecord, lookUpNumber, type NumberLookup, type RecordSources } from './look-up.ts'
export { findingOf, numberLookups } from './number-finding.ts'
export {
  type Behaviour,
  behaviours,
  type Confidence,
  confidences,
  type IdentityKind,
  identityKinds,
  type Noted,
  type NumberBehaviour,
  type NumberRecord,
  neverBlockedKinds,
} from './number-record.ts'
export {
  NumberError,
  type NumberProblem,
  numberLimits,
  numberProblems,
  spellNumber,
} from './number-spelling.ts'
export {
  type Area,
  type CountryCode,
  type Numbering,
  type PrefixTable,
  type Service,
  type ServiceRange,
  type SpecialNumber,
  type Spoofing,
  services,
  spoofings,
} from './numbering.ts'
export { type Policy, type PolicyId, policies, policyIds } from './policy.ts'
export { describeRange, type NumberRange } from './range.ts'
export type { Flaw, RangeFinding } from './range-finding.ts'
export { type CallLabel, labelOf } from './record-label.ts'
export { screen } from './screen.ts'
export { type ReasonId, sentences } from './sentences.ts'
