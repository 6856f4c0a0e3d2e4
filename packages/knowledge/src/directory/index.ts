import { ownedNumbers } from './brand-numbers.ts'
import { directoryOf } from './directory-of.ts'
import { publicDesks } from './public-desks.ts'
import { namedInWarnings } from './warnings.ts'

/**
 * The numbers that are known without any directory file, by their spelling in `spellNumber`: those that bodies of the knowledge
 * publish, public desks, and those that public warnings name. Nobody private is among them. Apart from the other facts, so
 * that only those load it who look numbers up.
 */
export const starterDirectory = directoryOf([...publicDesks, ...ownedNumbers, ...namedInWarnings])
