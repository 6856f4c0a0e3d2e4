/** Longest text kept for counting, in UTF-16 code units. More hides nothing better. */
const mostKept = 200_000

const letter = /[\p{L}\p{N}]/gu

/** What a mail holds and its reader is not shown. A second copy of what is shown, for other screens, is not counted. */
export class HiddenText {
  private readonly pieces: string[] = []
  private readonly shown = new Set<string>()
  private length = 0

  add(text: string): void {
    const piece = text.trim()
    if (piece === '' || this.length > mostKept) return
    this.pieces.push(piece)
    this.length += piece.length
  }

  seen(text: string): void {
    this.shown.add(text.trim())
  }

  /** Letters and digits, in UTF-16 code units; up to about {@link mostKept}. */
  count(): number {
    return this.pieces
      .filter((piece) => !this.shown.has(piece))
      .reduce((sum, piece) => sum + (piece.slice(0, mostKept).match(letter)?.join('').length ?? 0), 0)
  }
}
