import { accountLocked } from './account-locked.ts'
import { adultLure } from './adult-lure.ts'
import { appInstall } from './app-install.ts'
import { arrestThreat } from './arrest-threat.ts'
import { authenticatedSender } from './authenticated-sender.ts'
import { authorityClaim } from './authority-claim.ts'
import { baitHost } from './bait-host.ts'
import { bankTransfer } from './bank-transfer.ts'
import { bareIp } from './bare-ip.ts'
import { bigPay } from './big-pay.ts'
import { bogusOrder } from './bogus-order.ts'
import { borrowedName } from './borrowed-name.ts'
import { brandLink } from './brand-link.ts'
import { brandNumber } from './brand-number.ts'
import { brandSender } from './brand-sender.ts'
import { brokenWords } from './broken-words.ts'
import { callBack } from './call-back.ts'
import { channelMove } from './channel-move.ts'
import { chatInvite } from './chat-invite.ts'
import { cheapEnding } from './cheap-ending.ts'
import { claimPrize } from './claim-prize.ts'
import { codedLink } from './coded-link.ts'
import { courtPapers } from './court-papers.ts'
import { coverStory } from './cover-story.ts'
import { cryptoPayment } from './crypto-payment.ts'
import { cutoffThreat } from './cutoff-threat.ts'
import { dangerousAttachment } from './dangerous-attachment.ts'
import { deadline } from './deadline.ts'
import { deceptiveHost } from './deceptive-host.ts'
import { disguisedLetters } from './disguised-letters.ts'
import { disownedCharge } from './disowned-charge.ts'
import { displayNameImpersonation } from './display-name-impersonation.ts'
import { easyLoan } from './easy-loan.ts'
import { easyWork } from './easy-work.ts'
import { enteredSecret } from './entered-secret.ts'
import { expiringPoints } from './expiring-points.ts'
import { exposureThreat } from './exposure-threat.ts'
import { failedAuthentication } from './failed-authentication.ts'
import { fakePresident } from './fake-president.ts'
import { feeFirst } from './fee-first.ts'
import { foreignGlyphForms } from './foreign-glyphs.ts'
import { foreignNumber } from './foreign-number.ts'
import { garbledHost } from './garbled-host.ts'
import { genuineWording } from './genuine-wording.ts'
import { giftCard } from './gift-card.ts'
import { guardDown } from './guard-down.ts'
import { handOver } from './hand-over.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { hiddenFiller } from './hidden-filler.ts'
import { hiddenTarget } from './hidden-target.ts'
import { homeOffer } from './home-offer.ts'
import { identityCheck } from './identity-check.ts'
import { infectionClaim } from './infection-claim.ts'
import { inspectionPretext } from './inspection-pretext.ts'
import { intrusionClaim } from './intrusion-claim.ts'
import { investment } from './investment.ts'
import { ipPhone } from './ip-phone.ts'
import { itemisedNotice } from './itemised-notice.ts'
import { knownCampaign } from './known-campaign.ts'
import { legalThreat } from './legal-threat.ts'
import { lenientNotice } from './lenient-notice.ts'
import { linkLure } from './link-lure.ts'
import { linkTextDiffers } from './link-text-differs.ts'
import { listedNumber } from './listed-number.ts'
import { miracleCure } from './miracle-cure.ts'
import { mobileDesk } from './mobile-desk.ts'
import { moneyForKin } from './money-for-kin.ts'
import { namedHost } from './named-host.ts'
import { neverDoes } from './never-does.ts'
import { newNumber } from './new-number.ts'
import { nothingToDo } from './nothing-to-do.ts'
import { officeNotice } from './office-notice.ts'
import { officialLinks } from './official-links.ts'
import { officialNumber } from './official-number.ts'
import { oneClickBill } from './one-click-bill.ts'
import { oneTimeCode } from './one-time-code.ts'
import { openRedirect } from './open-redirect.ts'
import { ownLinks } from './own-links.ts'
import { ownRoute } from './own-route.ts'
import { parcelNotice } from './parcel-notice.ts'
import { particulars } from './particulars.ts'
import { payBack } from './pay-back.ts'
import { paymentProblem } from './payment-problem.ts'
import { premiumRate } from './premium-rate.ts'
import { prepaidErrand } from './prepaid-errand.ts'
import { pressOne } from './press-one.ts'
import { prize } from './prize.ts'
import { quickFix } from './quick-fix.ts'
import { refundAtAtm } from './refund-at-atm.ts'
import { refundLure } from './refund-lure.ts'
import { remoteControl } from './remote-control.ts'
import { replyToDiffers } from './reply-to-differs.ts'
import { restoreAccess } from './restore-access.ts'
import { scamWarning } from './scam-warning.ts'
import { scamWording } from './scam-wording.ts'
import { secrecy } from './secrecy.ts'
import { senderLookalike } from './sender-lookalike.ts'
import { sextortion } from './sextortion.ts'
import { sharedHost } from './shared-host.ts'
import type { Signal } from './signal.ts'
import { smsLink } from './sms-link.ts'
import { speltAround } from './spelt-around.ts'
import { strangerOpener } from './stranger-opener.ts'
import { strangersAccount } from './strangers-account.ts'
import { strangersFortune } from './strangers-fortune.ts'
import { toldSecret } from './told-secret.ts'
import { tollFee } from './toll-fee.ts'
import { unpaidDemand } from './unpaid-demand.ts'
import { unseenLink } from './unseen-link.ts'
import { urgency } from './urgency.ts'
import { vagueBill } from './vague-bill.ts'
import { vagueMatter } from './vague-matter.ts'
import { vettedSender } from './vetted-sender.ts'

/** Every signal, by id. A new one is a file, its test, a line here and a pair of sentences in `explain/`. */
export const signals = [
  accountLocked,
  adultLure,
  appInstall,
  arrestThreat,
  authorityClaim,
  baitHost,
  bankTransfer,
  bareIp,
  bigPay,
  bogusOrder,
  borrowedName,
  brandLink,
  brandNumber,
  brandSender,
  brokenWords,
  callBack,
  channelMove,
  chatInvite,
  cheapEnding,
  claimPrize,
  codedLink,
  courtPapers,
  coverStory,
  cryptoPayment,
  cutoffThreat,
  deadline,
  deceptiveHost,
  disguisedLetters,
  disownedCharge,
  easyLoan,
  easyWork,
  enteredSecret,
  expiringPoints,
  exposureThreat,
  fakePresident,
  feeFirst,
  foreignGlyphForms,
  foreignNumber,
  garbledHost,
  genuineWording,
  giftCard,
  guardDown,
  handOver,
  hiddenCharacters,
  hiddenTarget,
  homeOffer,
  identityCheck,
  infectionClaim,
  inspectionPretext,
  intrusionClaim,
  investment,
  ipPhone,
  itemisedNotice,
  knownCampaign,
  legalThreat,
  lenientNotice,
  linkLure,
  listedNumber,
  miracleCure,
  mobileDesk,
  moneyForKin,
  namedHost,
  neverDoes,
  newNumber,
  nothingToDo,
  officeNotice,
  officialLinks,
  officialNumber,
  oneClickBill,
  oneTimeCode,
  ownLinks,
  ownRoute,
  parcelNotice,
  particulars,
  payBack,
  paymentProblem,
  premiumRate,
  prepaidErrand,
  pressOne,
  prize,
  quickFix,
  refundAtAtm,
  refundLure,
  remoteControl,
  restoreAccess,
  scamWarning,
  scamWording,
  secrecy,
  sextortion,
  sharedHost,
  smsLink,
  speltAround,
  strangerOpener,
  strangersAccount,
  strangersFortune,
  toldSecret,
  tollFee,
  unpaidDemand,
  unseenLink,
  urgency,
  vagueBill,
  vagueMatter,
  vettedSender,
  authenticatedSender,
  dangerousAttachment,
  displayNameImpersonation,
  failedAuthentication,
  hiddenFiller,
  linkTextDiffers,
  replyToDiffers,
  senderLookalike,
  openRedirect,
] as const satisfies readonly Signal[]

export type SignalId = (typeof signals)[number]['id']
