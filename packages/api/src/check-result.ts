import { adviceKeys, langs, levels, scamKinds, uncheckedThings } from '@monban/engine'
import { z } from 'zod'

const date = z.string().meta({ description: 'ISO 8601 calendar date.', examples: ['2026-11-23'] })
const direction = z
  .enum(['scam', 'genuine'])
  .meta({ description: 'Whether it speaks for a scam or for a genuine message.' })

export const source = z
  .object({
    url: z.string(),
    title: z.string(),
    kind: z
      .enum(['official', 'press', 'other'])
      .meta({ description: 'The responsible body itself, press quoting it, or anyone else.' }),
    asOf: date.exactOptional().meta({ description: 'Date that the page itself bears.' }),
    checkedOn: date.meta({ description: 'Date on which we last read the page.' }),
  })
  .meta({ description: 'Where a fact was read.' })

export const statement = z
  .object({ text: z.string(), source: source.exactOptional() })
  .meta({ description: 'A sentence; one that states a fact about a company or office carries its source.' })

export const span = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    field: z.literal('subject').exactOptional(),
  })
  .meta({
    description: 'Half-open range of UTF-16 code units in the text, or in the subject where `field` says so.',
  })

export const reason = z
  .object({
    id: z.string(),
    direction,
    group: z.string().meta({ description: 'Reasons of one group count up to a common maximum.' }),
    weight: z
      .number()
      .positive()
      .max(10)
      .meta({ description: 'Points after the group maximum was applied.' }),
    spans: z.array(span),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  })
  .meta({ description: 'One piece of evidence, for or against.' })

export const explanation = z
  .object({
    lang: z.enum(langs),
    level: z.enum(levels),
    verdict: z.string().meta({ description: 'The level as a person reads it.' }),
    kind: z.string().nullable().meta({ description: 'The kind of scam as a person reads it.' }),
    impersonates: z.string().nullable().meta({ description: 'Name of the impersonated brand or body.' }),
    campaign: z
      .object({
        title: z.string(),
        article: z.string().meta({ description: 'Slug of the article about it.' }),
      })
      .nullable()
      .meta({ description: 'The known scam whose wording the message has.' }),
    summary: z.string(),
    doNow: z.array(z.string()).meta({ description: 'What to do now, first thing first.' }),
    reasons: z
      .array(
        z.object({
          reason: z.int().nonnegative().meta({ description: 'Index into the verdict’s reasons.' }),
          direction,
          text: z.string(),
          source: source.exactOptional(),
        }),
      )
      .max(4)
      .meta({ description: 'The few that tell most, strongest first; the verdict has all.' }),
    ifGenuine: statement.meta({ description: 'What would hold if the message were genuine.' }),
    checkYourself: z
      .array(statement)
      .meta({ description: 'How to find out by a route that the message did not give.' }),
    aftercare: z
      .array(
        z.object({
          situation: z.enum([
            'called',
            'told',
            'opened',
            'entered',
            'paid-transfer',
            'paid-code',
            'installed',
            'court-papers',
          ]),
          title: z.string(),
          steps: z.array(statement),
        }),
      )
      .meta({ description: 'What to do for someone who already acted.' }),
    contacts: z.array(
      z.object({
        name: z.string(),
        reach: z.string().meta({ description: 'A number as dialled, or an address.' }),
        hours: z.string(),
        purpose: z.string(),
        source,
      }),
    ),
    notChecked: z.array(z.string()).meta({ description: 'What was not looked at, in words.' }),
  })
  .meta({
    description:
      'The verdict in words, in the order in which a person needs them. Every string is plain text, not HTML.',
  })

/** A verdict with its explanation: the wire form of the engine's `CheckResult`. */
export const checkResult = z
  .object({
    level: z.enum(levels).meta({ description: 'The answer, worst first. None of them means safe.' }),
    score: z
      .number()
      .min(0)
      .max(100)
      .meta({ description: 'Comparable between messages; not a probability.' }),
    kind: z.enum(scamKinds).nullable(),
    impersonates: z.string().nullable().meta({ description: 'Id of the brand or body whose name is used.' }),
    campaign: z
      .object({
        id: z.string(),
        similarity: z.number().min(0).max(1).meta({ description: '1: the same text but for its slots.' }),
      })
      .nullable()
      .meta({
        description: 'The known scam whose wording the message has, names, sums, links and numbers aside.',
      }),
    reasons: z.array(reason).meta({ description: 'Strongest first, both directions.' }),
    advice: z.enum(adviceKeys),
    notChecked: z
      .array(z.enum(uncheckedThings))
      .meta({ description: 'What could not be, or was not, looked at.' }),
    ruleVersion: z
      .string()
      .meta({ description: 'The same message under the same version gives the same verdict.' }),
    explanation,
  })
  .meta({ description: 'What the message is, why, and what to do now.' })
