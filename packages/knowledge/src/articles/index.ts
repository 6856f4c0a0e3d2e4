import { accounts } from './accounts.ts'
import { amazon } from './amazon.ts'
import type { Article } from './article.ts'
import { bankCalls } from './bank-calls.ts'
import { banks } from './banks.ts'
import { bills } from './bills.ts'
import { callsAbroad } from './calls-abroad.ts'
import { cards } from './cards.ts'
import { carriers } from './carriers.ts'
import { company } from './company.ts'
import { demands } from './demands.ts'
import { devices } from './devices.ts'
import { extortion } from './extortion.ts'
import { family } from './family.ts'
import { investments } from './investments.ts'
import { letters } from './letters.ts'
import { logins } from './logins.ts'
import { parcels } from './parcels.ts'
import { parcelsAbroad } from './parcels-abroad.ts'
import { police } from './police.ts'
import { purchases } from './purchases.ts'
import { refunds } from './refunds.ts'
import { romance } from './romance.ts'
import { securities } from './securities.ts'
import { taxes } from './taxes.ts'
import { travel } from './travel.ts'
import { utilities } from './utilities.ts'
import { windfalls } from './windfalls.ts'
import { work } from './work.ts'

export type { Answer, Article, ArticleAdvice, Example, Fact, NamedNumber, Question } from './article.ts'
export { type AnsweredQuestion, answersOf, questionTexts } from './questions.ts'

/** The catalogue as it ships. What moderators add to it has the same shape. */
export const articles: readonly Article[] = [
  ...amazon,
  ...bills,
  ...demands,
  ...letters,
  ...parcels,
  ...parcelsAbroad,
  ...accounts,
  ...logins,
  ...travel,
  ...carriers,
  ...cards,
  ...banks,
  ...bankCalls,
  ...securities,
  ...taxes,
  ...utilities,
  ...refunds,
  ...police,
  ...callsAbroad,
  ...family,
  ...company,
  ...devices,
  ...extortion,
  ...work,
  ...investments,
  ...romance,
  ...windfalls,
  ...purchases,
]

export const articleBySlug: ReadonlyMap<string, Article> = new Map(
  articles.map((article) => [article.slug, article]),
)
