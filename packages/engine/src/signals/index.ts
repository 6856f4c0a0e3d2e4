import { accountLocked } from './account-locked.ts'
import { appInstall } from './app-install.ts'
import { arrestThreat } from './arrest-threat.ts'
import { authorityClaim } from './authority-claim.ts'
import { bankTransfer } from './bank-transfer.ts'
import { bareIp } from './bare-ip.ts'
import { bigPay } from './big-pay.ts'
import { brandLink } from './brand-link.ts'
import { brandNumber } from './brand-number.ts'
import { brandSender } from './brand-sender.ts'
import { callBack } from './call-back.ts'
import { channelMove } from './channel-move.ts'
import { cheapEnding } from './cheap-ending.ts'
import { courtPapers } from './court-papers.ts'
import { cryptoPayment } from './crypto-payment.ts'
import { cutoffThreat } from './cutoff-threat.ts'
import { deadline } from './deadline.ts'
import { deceptiveHost } from './deceptive-host.ts'
import { disguisedLetters } from './disguised-letters.ts'
import { easyWork } from './easy-work.ts'
import { expiringPoints } from './expiring-points.ts'
import { exposureThreat } from './exposure-threat.ts'
import { fakePresident } from './fake-president.ts'
import { foreignGlyphForms } from './foreign-glyphs.ts'
import { foreignNumber } from './foreign-number.ts'
import { giftCard } from './gift-card.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { hiddenTarget } from './hidden-target.ts'
import { identityCheck } from './identity-check.ts'
import { infectionClaim } from './infection-claim.ts'
import { intrusionClaim } from './intrusion-claim.ts'
import { investment } from './investment.ts'
import { ipPhone } from './ip-phone.ts'
import { itemisedNotice } from './itemised-notice.ts'
import { legalThreat } from './legal-threat.ts'
import { linkLure } from './link-lure.ts'
import { listedNumber } from './listed-number.ts'
import { mobileDesk } from './mobile-desk.ts'
import { moneyForKin } from './money-for-kin.ts'
import { neverDoes } from './never-does.ts'
import { newNumber } from './new-number.ts'
import { officeNotice } from './office-notice.ts'
import { officialLinks } from './official-links.ts'
import { officialNumber } from './official-number.ts'
import { oneClickBill } from './one-click-bill.ts'
import { oneTimeCode } from './one-time-code.ts'
import { parcelNotice } from './parcel-notice.ts'
import { particulars } from './particulars.ts'
import { pressOne } from './press-one.ts'
import { prize } from './prize.ts'
import { refundAtAtm } from './refund-at-atm.ts'
import { refundLure } from './refund-lure.ts'
import { remoteControl } from './remote-control.ts'
import { scamWarning } from './scam-warning.ts'
import { secrecy } from './secrecy.ts'
import { sextortion } from './sextortion.ts'
import { sharedHost } from './shared-host.ts'
import type { Signal } from './signal.ts'
import { strangersFortune } from './strangers-fortune.ts'
import { unpaidDemand } from './unpaid-demand.ts'
import { urgency } from './urgency.ts'
import { vagueBill } from './vague-bill.ts'
import { vettedSender } from './vetted-sender.ts'

/** Every signal, by id. A new one is a file, its test, a line here and a pair of sentences in `explain/`. */
export const signals = [
  accountLocked,
  appInstall,
  arrestThreat,
  authorityClaim,
  bankTransfer,
  bareIp,
  bigPay,
  brandLink,
  brandNumber,
  brandSender,
  callBack,
  channelMove,
  cheapEnding,
  courtPapers,
  cryptoPayment,
  cutoffThreat,
  deadline,
  deceptiveHost,
  disguisedLetters,
  easyWork,
  expiringPoints,
  exposureThreat,
  fakePresident,
  foreignGlyphForms,
  foreignNumber,
  giftCard,
  hiddenCharacters,
  hiddenTarget,
  identityCheck,
  infectionClaim,
  intrusionClaim,
  investment,
  ipPhone,
  itemisedNotice,
  legalThreat,
  linkLure,
  listedNumber,
  mobileDesk,
  moneyForKin,
  neverDoes,
  newNumber,
  officeNotice,
  officialLinks,
  officialNumber,
  oneClickBill,
  oneTimeCode,
  parcelNotice,
  particulars,
  pressOne,
  prize,
  refundAtAtm,
  refundLure,
  remoteControl,
  scamWarning,
  secrecy,
  sextortion,
  sharedHost,
  strangersFortune,
  unpaidDemand,
  urgency,
  vagueBill,
  vettedSender,
] as const satisfies readonly Signal[]

export type SignalId = (typeof signals)[number]['id']
