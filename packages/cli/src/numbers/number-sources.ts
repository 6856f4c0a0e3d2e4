import type { Notes, SourceNote } from '@monban/number-index'
import { UsageError } from '../failure.ts'
import type { SourceDescription } from './describe-sources.ts'
import { type ListSource, mostSources } from './list-source.ts'

type NoteFields = Omit<SourceNote, 'id'>

/** Gives sources their numbers, the same to the same one; those of a directory keep theirs. */
export class NumberedSources {
  readonly notes: SourceNote[]
  readonly #fixed: string | undefined

  /** @param directory the one whose sources are `notes`, to which none can be added */
  constructor({ sources = [] }: Notes = {}, directory?: string) {
    this.notes = [...sources]
    this.#fixed = directory
  }

  /** @throws UsageError for a source too many, or one that the directory does not know */
  number(description: SourceDescription): ListSource {
    const { title, url, licence, checkedOn } = description
    const known = this.notes.find((note) => this.#isSame(note, { title, url, licence, checkedOn }))
    return { id: known?.id ?? this.#add({ title, url, licence, checkedOn }), ...description }
  }

  /** A directory remembers a source by the day on which it was first read. */
  #isSame(note: SourceNote, { title, url, licence, checkedOn }: NoteFields): boolean {
    const same = note.title === title && note.url === url && note.licence === licence
    return same && (this.#fixed !== undefined || note.checkedOn === checkedOn)
  }

  #add(note: NoteFields): number {
    if (this.#fixed !== undefined) throw unknownSource(note, this.#fixed, this.notes)
    const id = this.notes.length + 1
    if (id > mostSources) throw tooMany
    this.notes.push({ id, ...note })
    return id
  }
}

const tooMany = new UsageError({
  ja: `出典は ${mostSources} までです。`,
  en: `There can be ${mostSources} sources at most.`,
})

function unknownSource({ title }: NoteFields, directory: string, notes: readonly SourceNote[]): UsageError {
  const known = notes.map((note) => note.title).join(', ')
  return new UsageError({
    ja: `${directory}: 出典「${title}」はこの名簿にありません（あるもの: ${known}）。新しい出典は monban numbers build で入れてください。`,
    en: `${directory}: the source "${title}" is not one of this directory (${known}). New sources come in with monban numbers build.`,
  })
}
