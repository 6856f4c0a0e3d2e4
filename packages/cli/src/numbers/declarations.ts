import type { CommandGroup } from '../declarations.ts'
import { buildDeclaration, importDeclaration } from './build-declaration.ts'
import { exportDeclaration } from './export-declaration.ts'
import { lookupDeclaration } from './lookup-declaration.ts'
import {
  benchDeclaration,
  mergeDeclaration,
  statsDeclaration,
  verifyDeclaration,
} from './upkeep-declarations.ts'

/** `monban numbers …`: a directory of telephone numbers, from lists to answers. */
export const numbersGroup: CommandGroup = {
  summary: {
    ja: '電話番号の名簿を作り、調べ、配ります。',
    en: 'Build, look into and pass on a directory of telephone numbers.',
  },
  commands: {
    build: buildDeclaration,
    import: importDeclaration,
    lookup: lookupDeclaration,
    merge: mergeDeclaration,
    verify: verifyDeclaration,
    stats: statsDeclaration,
    export: exportDeclaration,
    bench: benchDeclaration,
  },
}
