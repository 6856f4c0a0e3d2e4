import { decodeWords } from 'postal-mime'
import { type Attachment, mailLimits } from '../message.ts'
import { fieldValue } from './header-fields.ts'
import { type Part, readMime } from './mime.ts'

/** Which parts of a mail its reader is shown. */
export interface Body {
  /** In the order on the screen; `text/html` or text. */
  readonly shown: readonly Part[]
  /** The same again for programs that show no HTML; a reader of the HTML does not see it. */
  readonly otherVersions: readonly Part[]
  readonly files: readonly Attachment[]
}

/** Mails within mails that are read as part of the text, as mail programs show them. Deeper ones count as files. */
const deepestMail = 3

/** Sorts the parts of a mail as a mail program that shows HTML does. Throws like {@link readMime}. */
export function bodyOf(mail: Part): Body {
  const sorter = new Sorter()
  sorter.sort(mail, 0)
  return sorter
}

class Sorter implements Body {
  readonly shown: Part[] = []
  readonly otherVersions: Part[] = []
  readonly files: Attachment[] = []

  sort(part: Part, depth: number): void {
    if (part.parts.length > 0) this.sortParts(part, depth)
    else if (isText(part)) this.shown.push(part)
    else if (part.type === 'message/rfc822' && part.disposition !== 'attachment' && depth < deepestMail)
      this.sort(readMime(part.bytes), depth + 1)
    else if (!isPicture(part)) this.files.push(toAttachment(part))
  }

  private sortParts({ type, parts }: Part, depth: number): void {
    const chosen = type === 'multipart/alternative' ? richest(parts) : undefined
    for (const part of parts) {
      if (chosen !== undefined && part !== chosen && isText(part)) this.otherVersions.push(part)
      else this.sort(part, depth)
    }
  }
}

/** Of versions of one text, the last is the richest; the last with HTML is what a mail program shows. */
function richest(versions: readonly Part[]): Part | undefined {
  return versions.findLast((part) => holds(part, 'text/html')) ?? versions.findLast(isText)
}

function holds(part: Part, type: string): boolean {
  return part.type === type || part.parts.some((inner) => holds(inner, type))
}

/** What stands in the mail as text, declared or for lack of a declaration; also a container that turned out to hold nothing else. */
function isText({ type, disposition, parts }: Part): boolean {
  if (disposition === 'attachment' || parts.length > 0) return false
  return type === 'text/html' || type === 'text/plain' || type.startsWith('multipart/') || !type.includes('/')
}

/** A picture with a Content-ID is shown within the text. */
function isPicture({ type, fields, disposition }: Part): boolean {
  return type.startsWith('image/') && disposition !== 'attachment' && fieldValue(fields, 'content-id') !== ''
}

function toAttachment({ name, type }: Part): Attachment {
  // The end of a long name says what opening it does.
  return {
    name: decodeWords(name).slice(-mailLimits.fileName),
    type: type.slice(0, mailLimits.fileType),
  }
}
