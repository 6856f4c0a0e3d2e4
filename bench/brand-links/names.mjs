import { knowledge } from '@monban/knowledge'

/** Without what differs between spellings of one name. @param {string} name */
const plain = (name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|ー/gu, '')

const ids = new Map(
  knowledge.brands.flatMap(({ id, name, aliases, shortNames = [] }) =>
    [id, name.ja, name.en, ...aliases, ...shortNames].map((spelling) => [plain(spelling), id]),
  ),
)

/**
 * The brand of ours that a label of another list means: the whole of it is one of our names, or its part before `_` or a
 * bracket is. Undefined where we list no such brand.
 * @param {string} label
 */
export function brandOf(label) {
  return ids.get(plain(label)) ?? ids.get(plain(label.split(/[_(（/]/)[0] ?? ''))
}
