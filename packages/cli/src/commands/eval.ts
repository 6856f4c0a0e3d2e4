import { createReadStream } from 'node:fs'
import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import type { Command } from '../command.ts'
import { evaluateRows } from '../eval/evaluate-rows.ts'
import { openPredictions, type Predictions } from '../eval/predictions.ts'
import { createProgress } from '../eval/progress.ts'
import { layOutReport } from '../eval/report.ts'
import { UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'
import { paintFor } from '../layout/palette.ts'

export const evaluate: Command = async ({ operand: file, options, switches, lang }, io) => {
  if (file === undefined) {
    throw new UsageError({ ja: 'FILE.jsonl を指定してください。', en: 'FILE.jsonl is missing.' })
  }
  // Before anything is written, so that a signal cannot leave it behind.
  const stop = io.stopSignal()
  const engine = createEngine({ knowledge })
  const report = await withPredictions(options.predictions, file, (predictions) =>
    withFile(file, () => {
      const input = file === '-' ? io.stdin : createReadStream(file)
      return evaluateRows({ input, file, engine, predictions, progress: createProgress(io.stderr), stop })
    }),
  )
  const text = switches.has('json')
    ? `${JSON.stringify(report)}\n`
    : layOutReport(report, lang, paintFor(io.stdout, io.env))
  io.stdout.write(text)
}

/** The predictions take their place only when all of `work` has succeeded. */
async function withPredictions<Result>(
  path: string | undefined,
  input: string,
  work: (predictions?: Predictions) => Promise<Result>,
): Promise<Result> {
  if (path === undefined) return work()
  const predictions = await openPredictions(path, input)
  try {
    const result = await work(predictions)
    await predictions.commit()
    return result
  } finally {
    await predictions.close()
  }
}
