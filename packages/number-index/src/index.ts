export { NumberIndexError, type NumberIndexProblem } from './errors.ts'
export type { Header, Section } from './header.ts'
export { type FetchRange, type HttpIndex, openHttp } from './http-index.ts'
export { type MemoryIndex, type MemoryOptions, openMemory } from './memory-index.ts'
export { type Notes, type PrefixLabel, prefixLabels, type SourceNote } from './notes.ts'
export type { NumberIndex } from './reader.ts'
export {
  largestNumber,
  longestName,
  magnitudeOf,
  monthOf,
  type NamePlace,
  type NumberEntry,
  type NumberFacts,
  type NumberRow,
  packValue,
  periodOf,
  recordLimits,
  unpackValue,
} from './record.ts'
export { findSpelled, type SpelledEntry } from './spelled-entry.ts'
