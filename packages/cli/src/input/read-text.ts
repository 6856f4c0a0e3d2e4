import { TextDecoder } from 'node:util'
import { UsageError } from '../failure.ts'
import { readBytes } from './read-bytes.ts'

/** The longest text accepted is 200,000 UTF-16 code units; UTF-8 never needs more than three bytes for one. */
const byteLimit = 1_048_576

/** Reads a text without the line break at its end, which editors and `echo` add. `name` is for errors. */
export async function readText(source: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const text = decode(await readBytes(source, { name, limit: byteLimit, advice }), name)
  return text.replace(/\r?\n$/, '')
}

const advice = {
  ja: '用件の書かれた部分だけを渡してください。',
  en: 'Give only the part that says what is wanted.',
}

/** Guessing another encoding would judge garbage and find nothing in it, so it is refused. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const words = {
      ja: `${name}: UTF-8 の文章ではありません。UTF-8 で保存しなおしてください。`,
      en: `${name}: not UTF-8 text. Save it as UTF-8 first.`,
    }
    throw new UsageError(words, { cause })
  }
}
