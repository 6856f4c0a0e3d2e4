import type { Explanation, Statement } from '../explanation.ts'
import type { Brand, Knowledge, Lang } from '../knowledge.ts'
import type { Reason, Verdict } from '../verdict.ts'
import { entryOf } from './entry-of.ts'
import { genuineDiffers, kindNames, levelNames, uncheckedNames } from './labels.ts'
import { reasonText } from './reason-text.ts'

/** Most reasons put into words. The rest stay in the verdict. */
const mostReasons = 7

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
    summary: advice.summary[lang],
    doNow: advice.doNow.map((text) => text[lang]),
    reasons: telling(verdict.reasons).map((index) => explainReason(verdict, index, { knowledge, lang })),
    genuine: howGenuineLooks(verdict, brand, lang),
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

/** Indices of the reasons worth saying: the strongest of each theme before the second of any, strongest first. */
function telling(reasons: readonly Reason[]): number[] {
  const seen = new Set<string>()
  const first: number[] = []
  const further: number[] = []
  for (const [index, { group }] of reasons.entries()) {
    ;(seen.has(group) ? further : first).push(index)
    seen.add(group)
  }
  return [...first, ...further].slice(0, mostReasons).sort((a, b) => a - b)
}

function explainReason(
  verdict: Verdict,
  index: number,
  { knowledge, lang }: { knowledge: Knowledge; lang: Lang },
) {
  const reason = verdict.reasons[index] as Reason
  const brand = knowledge.brands.find(({ id }) => id === reason.values.brand)
  const broken = brand?.neverDoes.find(({ act }) => act === reason.values.act)
  return {
    reason: index,
    direction: reason.direction,
    ...statement(broken?.text[lang] ?? reasonText(reason, brand, lang), broken?.source),
  }
}

function howGenuineLooks({ advice }: Verdict, brand: Brand | undefined, lang: Lang): Statement[] {
  return [
    { text: entryOf(genuineDiffers, advice, 'advice')[lang] },
    ...(brand?.genuine.map(({ text, source }) => ({ text: text[lang], source })) ?? []),
  ]
}

function checkAtBrand(brand: Brand | undefined, lang: Lang): Statement[] {
  return brand
    ? [{ text: `${brand.checkAt.text[lang]} ${brand.checkAt.url}`, source: brand.checkAt.source }]
    : []
}

function statement(text: string, source: Statement['source']): Statement {
  return source ? { text, source } : { text }
}
