export { type CheckRequest, checkRequest } from './check-request.ts'
export { checkResult } from './check-result.ts'
export { type Client, ClientError, type ClientOptions, createClient, ProblemError } from './client.ts'
export { bodyLimit, mailBodyLimit, mailMediaType } from './limits.ts'
export { toMailProblem } from './mail-problem.ts'
export { callDecision } from './numbers/call-decision.ts'
export { type CallRequest, callLimits, callRequest } from './numbers/call-request.ts'
export type { LocalTables } from './numbers/look-up-privately.ts'
export {
  type DirectoryState,
  type NumberAnswer,
  numberAnswer,
  toNumberAnswer,
} from './numbers/number-answer.ts'
export { toNumberProblem, toRangeProblem } from './numbers/number-problem.ts'
export { type CallToScreen, type ParsedCallRequest, parseCallRequest } from './numbers/parse-call-request.ts'
export { type RangeAnswer, rangeAnswer } from './numbers/range-answer.ts'
export { packEntries } from './numbers/range-entries.ts'
export { isSharedRange, privateDigits, sharedBy, sharedRange } from './numbers/shared-range.ts'
export { type ParsedCheckRequest, parseCheckRequest } from './parse-check-request.ts'
export { createProblem, type FieldError, type Problem, problem, problemMediaType } from './problem.ts'
export { type ProblemCode, problemCodes, problems } from './problems.ts'
