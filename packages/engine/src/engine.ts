import type { CampaignMatcher } from './campaigns/campaign-matcher.ts'
import { enrich, recognise } from './enrich.ts'
import { explain } from './explain/explain.ts'
import type { Explanation } from './explanation.ts'
import { judge } from './judge.ts'
import type { Knowledge, Lang, Source } from './knowledge.ts'
import { indexKnowledge } from './knowledge-index.ts'
import type { Message } from './message.ts'
import { prepare } from './prepare.ts'
import { rulesVersion } from './rules-version.ts'
import type { ScamKind, Verdict } from './verdict.ts'

/** What a number directory knows of a number found in a message: used for fraud, or published by its owner. */
export interface NumberFinding {
  readonly standing: 'fraud' | 'genuine'
  /** Of a fraud, where it is known. */
  readonly scam?: ScamKind
  readonly source: Source
  /** ISO 8601 calendar date on which it was last seen to hold. */
  readonly lastSeen: string
}

/** Look-ups that leave the process. Each is optional; what is missing or late is reported as not checked. */
export interface Lookups {
  /** `number` is E.164. Resolves to undefined when the number is not listed. */
  readonly number?: (number: string) => Promise<NumberFinding | undefined>
  /** Set where only a few numbers are known, so that one that is not listed counts as not checked. */
  readonly partial?: true
}

export interface EngineOptions {
  readonly knowledge: Knowledge
  readonly lookups?: Lookups
  /** Time allowed for all look-ups of one message, in milliseconds. */
  readonly lookupBudget?: number
  /** Campaigns beyond those of the knowledge. They may come and go while the engine runs. */
  readonly campaigns?: CampaignMatcher
}

/** A verdict together with its explanation in one language. This is what every door hands out. */
export interface CheckResult extends Verdict {
  readonly explanation: Explanation
}

export interface Engine {
  /** Judges a message and explains the verdict. Throws {@link MessageError} when the message breaks a limit, nothing else. */
  check(message: Message, lang: Lang): Promise<CheckResult>
  /** The verdict alone, without look-ups: for evaluation and bulk work. Throws like {@link Engine.check}. */
  judge(message: Message): Verdict
  /** Renders a verdict in another language. */
  explain(verdict: Verdict, lang: Lang): Explanation
  /** Names rules, facts, and the campaigns of the moment if the engine was given any. */
  readonly ruleVersion: string
}

/** Enough for a directory on the same machine; a slower answer is worth less than a quick verdict. */
const defaultLookupBudget = 200

export function createEngine({
  knowledge,
  lookups,
  lookupBudget = defaultLookupBudget,
  campaigns,
}: EngineOptions): Engine {
  const index = indexKnowledge(knowledge, undefined, campaigns)
  const version = `${rulesVersion}-${knowledge.version}`
  const versionNow = () => (campaigns ? `${version}-${campaigns.version}` : version)
  const inWords = (verdict: Verdict, lang: Lang) =>
    explain(verdict, withReported(knowledge, verdict, campaigns), lang)
  return {
    get ruleVersion() {
      return versionNow()
    },
    async check(message, lang) {
      const ruleVersion = versionNow()
      const evidence = await enrich(prepare(message, index), index, { lookups, budget: lookupBudget })
      const verdict = judge(evidence, ruleVersion)
      return { ...verdict, explanation: inWords(verdict, lang) }
    },
    judge: (message) => judge(recognise(prepare(message, index), index), versionNow()),
    explain: inWords,
  }
}

/** The facts, with the reported campaign that the verdict names, if it names one. */
function withReported(knowledge: Knowledge, { campaign }: Verdict, reported?: CampaignMatcher): Knowledge {
  const named = campaign ? reported?.find(campaign.id) : undefined
  return named ? { ...knowledge, campaigns: [named] } : knowledge
}
