import type { Brand } from '@monban/engine'
import { acom } from './acom.ts'
import { aeonBank } from './aeon-bank.ts'
import { aeonCard } from './aeon-card.ts'
import { aiful } from './aiful.ts'
import { amazon } from './amazon.ts'
import { americanExpress } from './american-express.ts'
import { ana } from './ana.ts'
import { apple } from './apple.ts'
import { au } from './au.ts'
import { auJibunBank } from './au-jibun-bank.ts'
import { bicCamera } from './bic-camera.ts'
import { biglobe } from './biglobe.ts'
import { bitflyer } from './bitflyer.ts'
import { bookingCom } from './booking-com.ts'
import { caa } from './caa.ts'
import { chibaBank } from './chiba-bank.ts'
import { chubuElectric } from './chubu-electric.ts'
import { coincheck } from './coincheck.ts'
import { customs } from './customs.ts'
import { daiwa } from './daiwa.ts'
import { dhl } from './dhl.ts'
import { diners } from './diners.ts'
import { docomo } from './docomo.ts'
import { eLtax } from './e-ltax.ts'
import { ekiNet } from './eki-net.ts'
import { eposCard } from './epos-card.ts'
import { etcMeisai } from './etc-meisai.ts'
import { facebookMeta } from './facebook-meta.ts'
import { fedex } from './fedex.ts'
import { fsa } from './fsa.ts'
import { fukuokaBank } from './fukuoka-bank.ts'
import { gmoClick } from './gmo-click.ts'
import { google } from './google.ts'
import { instagram } from './instagram.ts'
import { jaBank } from './ja-bank.ts'
import { jaccs } from './jaccs.ts'
import { jal } from './jal.ts'
import { japanCourts } from './japan-courts.ts'
import { japanLegalSupport } from './japan-legal-support.ts'
import { japanPension } from './japan-pension.ts'
import { japanPost } from './japan-post.ts'
import { japanPostBank } from './japan-post-bank.ts'
import { jcb } from './jcb.ts'
import { jcom } from './jcom.ts'
import { jrEast } from './jr-east.ts'
import { jrTokaiEx } from './jr-tokai-ex.ts'
import { kansaiElectric } from './kansai-electric.ts'
import { keishicho } from './keishicho.ts'
import { kokusen } from './kokusen.ts'
import { lawsonBank } from './lawson-bank.ts'
import { lifecard } from './lifecard.ts'
import { line } from './line.ts'
import { mastercard } from './mastercard.ts'
import { matsui } from './matsui.ts'
import { mcafee } from './mcafee.ts'
import { mercari } from './mercari.ts'
import { merpay } from './merpay.ts'
import { mhlw } from './mhlw.ts'
import { microsoft } from './microsoft.ts'
import { mitsubishiUfjEsmart } from './mitsubishi-ufj-esmart.ts'
import { mizuhoBank } from './mizuho-bank.ts'
import { moj } from './moj.ts'
import { monex } from './monex.ts'
import { mufgBank } from './mufg-bank.ts'
import { mufgNicos } from './mufg-nicos.ts'
import { mynaPortal } from './myna-portal.ts'
import { netflix } from './netflix.ts'
import { nhk } from './nhk.ts'
import { nifty } from './nifty.ts'
import { nintendo } from './nintendo.ts'
import { nomura } from './nomura.ts'
import { norton } from './norton.ts'
import { npa } from './npa.ts'
import { nta } from './nta.ts'
import { nttEast } from './ntt-east.ts'
import { nttFinance } from './ntt-finance.ts'
import { nttWest } from './ntt-west.ts'
import { ocn } from './ocn.ts'
import { orico } from './orico.ts'
import { paidy } from './paidy.ts'
import { paypay } from './paypay.ts'
import { paypayBank } from './paypay-bank.ts'
import { paypayCard } from './paypay-card.ts'
import { pocketCard } from './pocket-card.ts'
import { promise } from './promise.ts'
import { rakuten } from './rakuten.ts'
import { rakutenBank } from './rakuten-bank.ts'
import { rakutenCard } from './rakuten-card.ts'
import { rakutenSecurities } from './rakuten-securities.ts'
import { resonaBank } from './resona-bank.ts'
import { rokin } from './rokin.ts'
import { sagawa } from './sagawa.ts'
import { saison } from './saison.ts'
import { sbiSecurities } from './sbi-securities.ts'
import { sbiShinseiBank } from './sbi-shinsei-bank.ts'
import { sevenBank } from './seven-bank.ts'
import { shizuokaBank } from './shizuoka-bank.ts'
import { smbc } from './smbc.ts'
import { smbcCard } from './smbc-card.ts'
import { smbcNikko } from './smbc-nikko.ts'
import { soNet } from './so-net.ts'
import { softbank } from './softbank.ts'
import { sonyBank } from './sony-bank.ts'
import { sonyPlaystation } from './sony-playstation.ts'
import { soumu } from './soumu.ts'
import { spotify } from './spotify.ts'
import { sumishinSbiNetBank } from './sumishin-sbi-net-bank.ts'
import { tepco } from './tepco.ts'
import { tokyoGas } from './tokyo-gas.ts'
import { tokyoTax } from './tokyo-tax.ts'
import { toyotaFinance } from './toyota-finance.ts'
import { trendMicro } from './trend-micro.ts'
import { ucCard } from './uc-card.ts'
import { ups } from './ups.ts'
import { viewCard } from './view-card.ts'
import { visa } from './visa.ts'
import { waterworksTokyo } from './waterworks-tokyo.ts'
import { xTwitter } from './x-twitter.ts'
import { yahooJapan } from './yahoo-japan.ts'
import { yamato } from './yamato.ts'
import { yodobashi } from './yodobashi.ts'
import { yokohamaBank } from './yokohama-bank.ts'
import { zozotown } from './zozotown.ts'

/** Every brand and public body we know, by id. */
export const brands: readonly Brand[] = [
  acom,
  aeonBank,
  aeonCard,
  aiful,
  amazon,
  americanExpress,
  ana,
  apple,
  auJibunBank,
  au,
  bicCamera,
  biglobe,
  bitflyer,
  bookingCom,
  caa,
  chibaBank,
  chubuElectric,
  coincheck,
  customs,
  daiwa,
  dhl,
  diners,
  docomo,
  eLtax,
  ekiNet,
  eposCard,
  etcMeisai,
  facebookMeta,
  fedex,
  fsa,
  fukuokaBank,
  gmoClick,
  google,
  instagram,
  jaBank,
  jaccs,
  jal,
  japanCourts,
  japanLegalSupport,
  japanPension,
  japanPostBank,
  japanPost,
  jcb,
  jcom,
  jrEast,
  jrTokaiEx,
  kansaiElectric,
  keishicho,
  kokusen,
  lawsonBank,
  lifecard,
  line,
  mastercard,
  matsui,
  mcafee,
  mercari,
  merpay,
  mhlw,
  microsoft,
  mitsubishiUfjEsmart,
  mizuhoBank,
  moj,
  monex,
  mufgBank,
  mufgNicos,
  mynaPortal,
  netflix,
  nhk,
  nifty,
  nintendo,
  nomura,
  norton,
  npa,
  nta,
  nttEast,
  nttFinance,
  nttWest,
  ocn,
  orico,
  paidy,
  paypayBank,
  paypayCard,
  paypay,
  pocketCard,
  promise,
  rakutenBank,
  rakutenCard,
  rakutenSecurities,
  rakuten,
  resonaBank,
  rokin,
  sagawa,
  saison,
  sbiSecurities,
  sbiShinseiBank,
  sevenBank,
  shizuokaBank,
  smbcCard,
  smbcNikko,
  smbc,
  soNet,
  softbank,
  sonyBank,
  sonyPlaystation,
  soumu,
  spotify,
  sumishinSbiNetBank,
  tepco,
  tokyoGas,
  tokyoTax,
  toyotaFinance,
  trendMicro,
  ucCard,
  ups,
  viewCard,
  visa,
  waterworksTokyo,
  xTwitter,
  yahooJapan,
  yamato,
  yodobashi,
  yokohamaBank,
  zozotown,
]
