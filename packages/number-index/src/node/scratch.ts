type Kind<T> = { new (length: number): T; new (buffer: ArrayBuffer, offset: number, length: number): T }
type Numbers = Float64Array | Uint32Array | Int32Array

/**
 * Arrays that one thread uses again and again: to take new ones of some megabytes for every job costs more than the work in
 * them. What is in them holds until the same one is asked for again.
 */
export class Scratch {
  readonly #arrays = new Map<string, ArrayBuffer>()

  /** An array of any content. */
  take<T extends Numbers>(
    name: string,
    Kind: Kind<T> & { readonly BYTES_PER_ELEMENT: number },
    length: number,
  ): T {
    const bytes = length * Kind.BYTES_PER_ELEMENT
    let buffer = this.#arrays.get(name)
    if (buffer === undefined || buffer.byteLength < bytes) {
      buffer = new ArrayBuffer(Math.ceil((bytes * 5) / 4 / 8) * 8)
      this.#arrays.set(name, buffer)
    }
    return new Kind(buffer, 0, length)
  }
}
