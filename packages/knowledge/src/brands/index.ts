import type { Brand } from '@monban/engine'
import { amazon } from './amazon.ts'
import { au } from './au.ts'
import { docomo } from './docomo.ts'
import { ekiNet } from './eki-net.ts'
import { etcMeisai } from './etc-meisai.ts'
import { japanPost } from './japan-post.ts'
import { nta } from './nta.ts'
import { nttFinance } from './ntt-finance.ts'
import { sagawa } from './sagawa.ts'
import { smbcCard } from './smbc-card.ts'
import { softbank } from './softbank.ts'
import { yamato } from './yamato.ts'

export const brands: readonly Brand[] = [
  amazon,
  docomo,
  au,
  softbank,
  nttFinance,
  japanPost,
  yamato,
  sagawa,
  nta,
  smbcCard,
  ekiNet,
  etcMeisai,
]
