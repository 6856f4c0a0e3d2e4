import type { Brand } from '@monban/engine'
import { acom } from './acom.ts'
import { aeonBank } from './aeon-bank.ts'
import { aeonCard } from './aeon-card.ts'
import { aiful } from './aiful.ts'
import { airbnb } from './airbnb.ts'
import { amazon } from './amazon.ts'
import { americanExpress } from './american-express.ts'
import { ana } from './ana.ts'
import { anz } from './anz.ts'
import { aozoraBank } from './aozora-bank.ts'
import { aplus } from './aplus.ts'
import { apple } from './apple.ts'
import { att } from './att.ts'
import { au } from './au.ts'
import { auJibunBank } from './au-jibun-bank.ts'
import { australiaPost } from './australia-post.ts'
import { australianGovernment } from './australian-government.ts'
import { awaBank } from './awa-bank.ts'
import { bankOfAmerica } from './bank-of-america.ts'
import { bankOfJapan } from './bank-of-japan.ts'
import { barclays } from './barclays.ts'
import { bestBuy } from './best-buy.ts'
import { bicCamera } from './bic-camera.ts'
import { biglobe } from './biglobe.ts'
import { binance } from './binance.ts'
import { bitflyer } from './bitflyer.ts'
import { bmo } from './bmo.ts'
import { bookingCom } from './booking-com.ts'
import { caa } from './caa.ts'
import { canadaRevenueAgency } from './canada-revenue-agency.ts'
import { capitalOne } from './capital-one.ts'
import { cashApp } from './cash-app.ts'
import { chase } from './chase.ts'
import { chibaBank } from './chiba-bank.ts'
import { chineseEmbassy } from './chinese-embassy.ts'
import { chubuElectric } from './chubu-electric.ts'
import { chugokuElectric } from './chugoku-electric.ts'
import { cibc } from './cibc.ts'
import { citi } from './citi.ts'
import { coinbase } from './coinbase.ts'
import { coincheck } from './coincheck.ts'
import { commbank } from './commbank.ts'
import { costco } from './costco.ts'
import { customs } from './customs.ts'
import { daiwa } from './daiwa.ts'
import { daiwaNextBank } from './daiwa-next-bank.ts'
import { dbs } from './dbs.ts'
import { desjardins } from './desjardins.ts'
import { dhl } from './dhl.ts'
import { diners } from './diners.ts'
import { discord } from './discord.ts'
import { disneyPlus } from './disney-plus.ts'
import { dmm } from './dmm.ts'
import { docomo } from './docomo.ts'
import { eLtax } from './e-ltax.ts'
import { eZpass } from './e-zpass.ts'
import { ebay } from './ebay.ts'
import { ee } from './ee.ts'
import { ekiNet } from './eki-net.ts'
import { eposCard } from './epos-card.ts'
import { etcMeisai } from './etc-meisai.ts'
import { evri } from './evri.ts'
import { facebookMeta } from './facebook-meta.ts'
import { familyMart } from './family-mart.ts'
import { fedex } from './fedex.ts'
import { fsa } from './fsa.ts'
import { fukuokaBank } from './fukuoka-bank.ts'
import { gmoAozoraNetBank } from './gmo-aozora-net-bank.ts'
import { gmoClick } from './gmo-click.ts'
import { godaddy } from './godaddy.ts'
import { google } from './google.ts'
import { hachijuniBank } from './hachijuni-bank.ts'
import { halifax } from './halifax.ts'
import { hiroshimaBank } from './hiroshima-bank.ts'
import { hmrc } from './hmrc.ts'
import { hokkaidoBank } from './hokkaido-bank.ts'
import { hokkokuBank } from './hokkoku-bank.ts'
import { hokurikuBank } from './hokuriku-bank.ts'
import { hsbc } from './hsbc.ts'
import { instagram } from './instagram.ts'
import { irs } from './irs.ts'
import { isetanMitsukoshi } from './isetan-mitsukoshi.ts'
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
import { jrWest } from './jr-west.ts'
import { juhachiShinwaBank } from './juhachi-shinwa-bank.ts'
import { kansaiElectric } from './kansai-electric.ts'
import { keishicho } from './keishicho.ts'
import { kitakyushuBank } from './kitakyushu-bank.ts'
import { kokusen } from './kokusen.ts'
import { kyushuElectric } from './kyushu-electric.ts'
import { lawsonBank } from './lawson-bank.ts'
import { lifecard } from './lifecard.ts'
import { line } from './line.ts'
import { linkedin } from './linkedin.ts'
import { lloydsBank } from './lloyds-bank.ts'
import { mastercard } from './mastercard.ts'
import { matsui } from './matsui.ts'
import { mcafee } from './mcafee.ts'
import { mercari } from './mercari.ts'
import { merpay } from './merpay.ts'
import { mhlw } from './mhlw.ts'
import { microsoft } from './microsoft.ts'
import { mitsubishiUfjEsmart } from './mitsubishi-ufj-esmart.ts'
import { mizuhoBank } from './mizuho-bank.ts'
import { mizuhoSecurities } from './mizuho-securities.ts'
import { moj } from './moj.ts'
import { monex } from './monex.ts'
import { monzo } from './monzo.ts'
import { mufgBank } from './mufg-bank.ts'
import { mufgNicos } from './mufg-nicos.ts'
import { mynaPortal } from './myna-portal.ts'
import { nab } from './nab.ts'
import { nationwide } from './nationwide.ts'
import { natwest } from './natwest.ts'
import { navyFederal } from './navy-federal.ts'
import { netflix } from './netflix.ts'
import { nhk } from './nhk.ts'
import { nifty } from './nifty.ts'
import { nintendo } from './nintendo.ts'
import { nishiNipponCityBank } from './nishi-nippon-city-bank.ts'
import { nomura } from './nomura.ts'
import { norton } from './norton.ts'
import { npa } from './npa.ts'
import { nta } from './nta.ts'
import { nttEast } from './ntt-east.ts'
import { nttFinance } from './ntt-finance.ts'
import { nttWest } from './ntt-west.ts'
import { o2Uk } from './o2-uk.ts'
import { ocn } from './ocn.ts'
import { okinawaBank } from './okinawa-bank.ts'
import { orico } from './orico.ts'
import { paidy } from './paidy.ts'
import { paypal } from './paypal.ts'
import { paypay } from './paypay.ts'
import { paypayBank } from './paypay-bank.ts'
import { paypayCard } from './paypay-card.ts'
import { pnc } from './pnc.ts'
import { pocketCard } from './pocket-card.ts'
import { promise } from './promise.ts'
import { prosecutors } from './prosecutors.ts'
import { rakuten } from './rakuten.ts'
import { rakutenBank } from './rakuten-bank.ts'
import { rakutenCard } from './rakuten-card.ts'
import { rakutenSecurities } from './rakuten-securities.ts'
import { rbc } from './rbc.ts'
import { resonaBank } from './resona-bank.ts'
import { revolut } from './revolut.ts'
import { rokin } from './rokin.ts'
import { royalMail } from './royal-mail.ts'
import { sagawa } from './sagawa.ts'
import { saison } from './saison.ts'
import { sakuraInternet } from './sakura-internet.ts'
import { santander } from './santander.ts'
import { sbiSecurities } from './sbi-securities.ts'
import { sbiShinseiBank } from './sbi-shinsei-bank.ts'
import { scotiabank } from './scotiabank.ts'
import { sevenBank } from './seven-bank.ts'
import { sevenCard } from './seven-card.ts'
import { shizuokaBank } from './shizuoka-bank.ts'
import { shopify } from './shopify.ts'
import { smbc } from './smbc.ts'
import { smbcCard } from './smbc-card.ts'
import { smbcMobit } from './smbc-mobit.ts'
import { smbcNikko } from './smbc-nikko.ts'
import { soNet } from './so-net.ts'
import { softbank } from './softbank.ts'
import { sonyBank } from './sony-bank.ts'
import { sonyPlaystation } from './sony-playstation.ts'
import { soumu } from './soumu.ts'
import { spotify } from './spotify.ts'
import { squareEnix } from './square-enix.ts'
import { steam } from './steam.ts'
import { sumishinSbiNetBank } from './sumishin-sbi-net-bank.ts'
import { sumitomoMitsuiTrustBank } from './sumitomo-mitsui-trust-bank.ts'
import { tMobile } from './t-mobile.ts'
import { takashimayaCard } from './takashimaya-card.ts'
import { tdBank } from './td-bank.ts'
import { telegram } from './telegram.ts'
import { tepco } from './tepco.ts'
import { threeUk } from './three-uk.ts'
import { tiktok } from './tiktok.ts'
import { tokyoGas } from './tokyo-gas.ts'
import { tokyoTax } from './tokyo-tax.ts'
import { tokyuCard } from './tokyu-card.ts'
import { toyotaFinance } from './toyota-finance.ts'
import { trendMicro } from './trend-micro.ts'
import { tsbBank } from './tsb-bank.ts'
import { ucCard } from './uc-card.ts'
import { ucsCard } from './ucs-card.ts'
import { ukGovernment } from './uk-government.ts'
import { ups } from './ups.ts'
import { usBank } from './us-bank.ts'
import { usaa } from './usaa.ts'
import { usps } from './usps.ts'
import { venmo } from './venmo.ts'
import { verizon } from './verizon.ts'
import { viewCard } from './view-card.ts'
import { visa } from './visa.ts'
import { vodafone } from './vodafone.ts'
import { walmart } from './walmart.ts'
import { waterworksTokyo } from './waterworks-tokyo.ts'
import { wellsFargo } from './wells-fargo.ts'
import { westpac } from './westpac.ts'
import { whatsapp } from './whatsapp.ts'
import { xTwitter } from './x-twitter.ts'
import { xfinity } from './xfinity.ts'
import { xserver } from './xserver.ts'
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
  airbnb,
  amazon,
  americanExpress,
  ana,
  anz,
  aozoraBank,
  aplus,
  apple,
  att,
  auJibunBank,
  au,
  australiaPost,
  australianGovernment,
  awaBank,
  bankOfAmerica,
  bankOfJapan,
  barclays,
  bestBuy,
  bicCamera,
  biglobe,
  binance,
  bitflyer,
  bmo,
  bookingCom,
  caa,
  canadaRevenueAgency,
  capitalOne,
  cashApp,
  chase,
  chibaBank,
  chineseEmbassy,
  chubuElectric,
  chugokuElectric,
  cibc,
  citi,
  coinbase,
  coincheck,
  commbank,
  costco,
  customs,
  daiwaNextBank,
  daiwa,
  dbs,
  desjardins,
  dhl,
  diners,
  discord,
  disneyPlus,
  dmm,
  docomo,
  eLtax,
  eZpass,
  ebay,
  ee,
  ekiNet,
  eposCard,
  etcMeisai,
  evri,
  facebookMeta,
  familyMart,
  fedex,
  fsa,
  fukuokaBank,
  gmoAozoraNetBank,
  gmoClick,
  godaddy,
  google,
  hachijuniBank,
  halifax,
  hiroshimaBank,
  hmrc,
  hokkaidoBank,
  hokkokuBank,
  hokurikuBank,
  hsbc,
  instagram,
  irs,
  isetanMitsukoshi,
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
  jrWest,
  juhachiShinwaBank,
  kansaiElectric,
  keishicho,
  kitakyushuBank,
  kokusen,
  kyushuElectric,
  lawsonBank,
  lifecard,
  line,
  linkedin,
  lloydsBank,
  mastercard,
  matsui,
  mcafee,
  mercari,
  merpay,
  mhlw,
  microsoft,
  mitsubishiUfjEsmart,
  mizuhoBank,
  mizuhoSecurities,
  moj,
  monex,
  monzo,
  mufgBank,
  mufgNicos,
  mynaPortal,
  nab,
  nationwide,
  natwest,
  navyFederal,
  netflix,
  nhk,
  nifty,
  nintendo,
  nishiNipponCityBank,
  nomura,
  norton,
  npa,
  nta,
  nttEast,
  nttFinance,
  nttWest,
  o2Uk,
  ocn,
  okinawaBank,
  orico,
  paidy,
  paypal,
  paypayBank,
  paypayCard,
  paypay,
  pnc,
  pocketCard,
  promise,
  prosecutors,
  rakutenBank,
  rakutenCard,
  rakutenSecurities,
  rakuten,
  rbc,
  resonaBank,
  revolut,
  rokin,
  royalMail,
  sagawa,
  saison,
  sakuraInternet,
  santander,
  sbiSecurities,
  sbiShinseiBank,
  scotiabank,
  sevenBank,
  sevenCard,
  shizuokaBank,
  shopify,
  smbcCard,
  smbcMobit,
  smbcNikko,
  smbc,
  soNet,
  softbank,
  sonyBank,
  sonyPlaystation,
  soumu,
  spotify,
  squareEnix,
  steam,
  sumishinSbiNetBank,
  sumitomoMitsuiTrustBank,
  tMobile,
  takashimayaCard,
  tdBank,
  telegram,
  tepco,
  threeUk,
  tiktok,
  tokyoGas,
  tokyoTax,
  tokyuCard,
  toyotaFinance,
  trendMicro,
  tsbBank,
  ucCard,
  ucsCard,
  ukGovernment,
  ups,
  usBank,
  usaa,
  usps,
  venmo,
  verizon,
  viewCard,
  visa,
  vodafone,
  walmart,
  waterworksTokyo,
  wellsFargo,
  westpac,
  whatsapp,
  xTwitter,
  xfinity,
  xserver,
  yahooJapan,
  yamato,
  yodobashi,
  yokohamaBank,
  zozotown,
]
