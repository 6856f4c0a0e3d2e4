import type { Explanation, Statement } from '../explanation.ts'
import type { Brand, Campaign, Knowledge, Lang } from '../knowledge.ts'
import { sourceAmong } from '../noted-source.ts'
import type { Reason, Verdict } from '../verdict.ts'
import { entryOf } from './entry-of.ts'
import { genuineAtBody, genuineDiffers, kindNames, levelNames, uncheckedNames } from './labels.ts'
import { reasonText } from './reason-text.ts'
import { telling } from './telling.ts'

/** Puts a verdict into words. Pure; throws a RangeError on a verdict whose ids this version does not know. */
export function explain(verdict: Verdict, knowledge: Knowledge, lang: Lang): Explanation {
  const advice = entryOf(knowledge.advice, verdict.advice, 'advice')
  const brand = knowledge.brands.find(({ id }) => id === verdict.impersonates)
  return {
    lang,
    level: verdict.level,
    verdict: entryOf(levelNames, verdict.level, 'level')[lang],
    kind: verdict.kind && entryOf(kindNames, verdict.kind, 'kind')[lang],
    impersonates: brand?.name[lang] ?? null,
    campaign: explainCampaign(
      knowledge.campaigns.find(({ id }) => id === verdict.campaign?.id),
      lang,
    ),
    summary: advice.summary[lang],
    doNow: advice.doNow.map((text) => text[lang]),
    reasons: telling(verdict.reasons).map((index) => explainReason(verdict, index, { knowledge, lang })),
    ifGenuine: ifGenuine(verdict, brand, lang),
    checkYourself: [
      ...checkAtBrand(brand, lang),
      ...advice.checkYourself.map((text) => ({ text: text[lang] })),
    ],
    aftercare: advice.aftercare.flatMap((situation) =>
      knowledge.aftercare
        .filter((care) => care.situation === situation)
        .map(({ title, steps }) => ({
          situation,
          title: title[lang],
          steps: steps.map(({ text, source }) => statement(text[lang], source)),
        })),
    ),
    contacts: advice.contacts.flatMap((id) =>
      knowledge.contacts
        .filter((contact) => contact.id === id)
        .map(({ name, reach, hours, purpose, source }) => ({
          name: name[lang],
          reach,
          hours: hours[lang],
          purpose: purpose[lang],
          source,
        })),
    ),
    notChecked: verdict.notChecked.map((thing) => entryOf(uncheckedNames, thing, 'unchecked thing')[lang]),
  }
}

/** A reported campaign may have been withdrawn since the verdict. */
function explainCampaign(campaign: Campaign | undefined, lang: Lang): Explanation['campaign'] {
  return campaign ? { title: campaign.title[lang], article: campaign.article } : null
}

function explainReason(
  verdict: Verdict,
  index: number,
  { knowledge, lang }: { knowledge: Knowledge; lang: Lang },
) {
  const reason = verdict.reasons[index] as Reason
  const brand = knowledge.brands.find(({ id }) => id === reason.values.brand)
  const campaign = knowledge.campaigns.find(({ id }) => id === reason.values.campaign)
  const broken = brand?.neverDoes.find(({ act }) => act === reason.values.act)
  return {
    reason: index,
    direction: reason.direction,
    ...statement(
      broken?.text[lang] ?? reasonText(reason, { brand, campaign }, lang),
      broken?.source ?? sourceAmong(reason.values),
    ),
  }
}

/** What could be seen at the named body if the message were its own; a general rule when nobody we know is named. */
function ifGenuine({ advice }: Verdict, brand: Brand | undefined, lang: Lang): Statement {
  const official = brand?.domains[0]
  const sentence = official && genuineAtBody[advice]
  if (!brand || !sentence) return { text: entryOf(genuineDiffers, advice, 'advice')[lang] }
  const text = sentence[lang].replace('{name}', () => brand.name[lang]).replace('{site}', official.domain)
  return { text, source: official.source }
}

/** Where the body shows it, and what its own messages are like. */
function checkAtBrand(brand: Brand | undefined, lang: Lang): Statement[] {
  if (!brand) return []
  const { checkAt, genuine } = brand
  return [
    { text: `${checkAt.text[lang]} ${checkAt.url}`, source: checkAt.source },
    ...genuine.slice(0, 1).map(({ text, source }) => ({ text: text[lang], source })),
  ]
}

function statement(text: string, source: Statement['source']): Statement {
  return source ? { text, source } : { text }
}
