export { type BuildOptions, type BuildProgress, buildIndex, IndexBuilder } from './builder.ts'
export { type FileIndex, openFileIndex } from './file-index.ts'
