import { createReadStream } from 'node:fs'
import { createEngine, type Engine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import type { Arguments, Command } from '../command.ts'
import { brandVariant } from '../eval/brand-variant.ts'
import { compareRuns, readEarlier } from '../eval/compare-runs.ts'
import { evaluateRows } from '../eval/evaluate-rows.ts'
import { evasionVariants } from '../eval/evasion-variants.ts'
import { type JsonLines, withJsonLines } from '../eval/json-lines.ts'
import { parseDimensions, parseSeed, refuseClashes } from '../eval/options.ts'
import { createProgress } from '../eval/progress.ts'
import type { Source } from '../eval/read-rows.ts'
import type { Report } from '../eval/report.ts'
import { layOutReport } from '../eval/report-layout.ts'
import type { Variant } from '../eval/variants.ts'
import { parseWhere } from '../eval/where.ts'
import { withFile } from '../input/named-file.ts'
import type { Io } from '../io.ts'
import { paintFor } from '../layout/palette.ts'

export const evaluate: Command = async (args, io) => {
  const { options, switches, lang } = args
  const [file] = args.operands as [string]
  refuseClashes(file, options)
  const by = parseDimensions(options.by)
  const report = await measure(file, args, io)
  const text = switches.has('json')
    ? `${JSON.stringify(report)}\n`
    : layOutReport(report, { lang, by, paint: paintFor(io.stdout, io.env) })
  io.stdout.write(text)
}

async function measure(file: string, args: Arguments, io: Io): Promise<Report> {
  const { options, switches } = args
  const engine = createEngine({ knowledge })
  const how = {
    engine,
    where: parseWhere(options.where),
    variants: variantsOf(args, engine),
    keepPlaceholders: switches.has('keep-placeholders'),
  }
  // Before anything is written, so that a signal cannot leave it behind.
  const source = sources(io)
  // Before anything is judged: a minute later is too late to learn that it cannot be read.
  const earlier = await readWhereNamed(options.compare, (path) => readEarlier(source(path)))
  return withOutputs(file, options, (outputs) =>
    withFile(file, async () => {
      const { report, samples } = await evaluateRows({ ...source(file), ...how, ...outputs })
      return earlier ? { ...report, comparison: compareRuns(earlier, samples) } : report
    }),
  )
}

function variantsOf({ options, switches }: Arguments, engine: Engine): Variant[] {
  const seed = parseSeed(options.seed)
  const disguises = options.perturb === undefined ? [] : evasionVariants(options.perturb, seed, engine)
  return switches.has('without-brand-knowledge') ? [...disguises, brandVariant(knowledge)] : disguises
}

function sources(io: Io): (path: string) => Source {
  const stop = io.stopSignal()
  return (path) => ({
    input: path === '-' ? io.stdin : createReadStream(path),
    file: path,
    progress: createProgress(io.stderr),
    stop,
  })
}

async function readWhereNamed<Result>(
  path: string | undefined,
  read: (path: string) => Promise<Result>,
): Promise<Result | undefined> {
  return path === undefined ? undefined : withFile(path, () => read(path))
}

type Outputs = Readonly<Record<'predictions' | 'errors', JsonLines | undefined>>

/** Both files take their place only when all of `work` has succeeded. */
function withOutputs<Result>(
  input: string,
  options: Arguments['options'],
  work: (outputs: Outputs) => Promise<Result>,
): Promise<Result> {
  const destination = (name: keyof Outputs) => {
    const path = options[name]
    return path === undefined ? undefined : { path, input, option: `--${name}` }
  }
  return withJsonLines(destination('predictions'), (predictions) =>
    withJsonLines(destination('errors'), (errors) => work({ predictions, errors })),
  )
}
