import type { Numbering } from '@monban/engine/calls'
import { areaCodes, areas } from './areas.ts'
import { carriers } from './carriers.ts'
import { codes, regions } from './countries.ts'
import { services } from './services.ts'
import { exchanges, hiddenWhenFaked, policeNumbers } from './sources.ts'
import { specialNumbers } from './special-numbers.ts'

/** The numbering plans of Japan and of the world. Apart from the other facts, so that only those load it who screen calls. */
export const numbering: Numbering = {
  services,
  areas,
  areaCodes,
  carriers,
  special: specialNumbers,
  codes,
  regions,
  spoofing: {
    'police-number': policeNumbers,
    'from-abroad': hiddenWhenFaked,
    exchange: exchanges,
  },
}
