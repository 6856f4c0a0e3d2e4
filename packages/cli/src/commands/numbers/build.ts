import type { Manifest } from '@monban/number-index/node'
import type { Arguments, Command } from '../../command.ts'
import { UsageError } from '../../failure.ts'
import type { Io } from '../../io.ts'
import { paintFor, widthFor } from '../../layout/palette.ts'
import { buildDirectory, lastChange, withLanes } from '../../numbers/build-directory.ts'
import { type Collected, collectRows } from '../../numbers/collect-rows.ts'
import { importSettings, refuseOverwriting, rejectsOf } from '../../numbers/import-options.ts'
import { type ImportPlan, planImport } from '../../numbers/import-plan.ts'
import { leftOut } from '../../numbers/outcome-layout.ts'
import { layOutPlan, precedence } from '../../numbers/plan-layout.ts'
import { RejectFile } from '../../numbers/reject-file.ts'
import { withDirectory } from '../../numbers/with-directory.ts'
import { createWorkProgress } from '../../numbers/work-progress.ts'

export const build: Command = async (args, io) => {
  const { out } = args.options
  if (!out) throw new UsageError({ ja: '--out DIR を指定してください。', en: '--out DIR is missing.' })
  const settings = importSettings(args)
  const plan = await planImport(args.operands, settings)
  refuseOverwriting(plan, rejectsOf(out))
  if (args.switches.has('dry-run')) io.stdout.write(showPlan(plan, args, io))
  else await carryOut({ plan, out, settings }, args, io)
}

function showPlan(plan: ImportPlan, { lang, switches }: Arguments, io: Io): string {
  if (switches.has('json'))
    return `${JSON.stringify({ ...plan, precedence: precedence.map(({ id }) => id) })}\n`
  return layOutPlan(plan, { lang, paint: paintFor(io.stdout, io.env), width: widthFor(io.stdout) })
}

interface Build {
  readonly plan: ImportPlan
  readonly out: string
  readonly settings: ReturnType<typeof importSettings>
}

async function carryOut({ plan, out, settings }: Build, args: Arguments, io: Io): Promise<void> {
  const start = performance.now()
  const stop = io.stopSignal()
  const progress = createWorkProgress(io.stderr, args.lang)
  const rejects = new RejectFile(rejectsOf(out), args.lang)
  const [collected, manifest] = await withDirectory(out, async () => {
    const baseLsn = await lastChange(out)
    return withLanes(out, async (lanes) => {
      const found = await collectRows(plan, { ...settings, lanes, rejects, progress, stop, now: Date.now() })
      const building = {
        notes: { sources: plan.sources },
        workers: settings.workers,
        baseLsn,
        progress,
        stop,
      }
      return [found, await buildDirectory(out, lanes, building)] as const
    })
  })
  const seconds = (performance.now() - start) / 1_000
  io.stdout.write(report({ collected, manifest, seconds, out, rejects: rejects.path }, args))
}

interface Built {
  readonly collected: Collected
  readonly manifest: Manifest
  readonly seconds: number
  readonly out: string
  readonly rejects: string
}

function report(
  { collected, manifest, seconds, out, rejects }: Built,
  { lang, switches }: Arguments,
): string {
  const { generation, numbers, named, bytes, sha256 } = manifest
  if (switches.has('json')) {
    const rejectFile = collected.rejected > 0 ? rejects : null
    return `${JSON.stringify({ directory: out, generation, numbers, named, bytes, sha256, ...collected, rejectFile, seconds })}\n`
  }
  const [rows, listed, size] = [collected.rows, numbers, bytes].map((count) => count.toLocaleString('en'))
  const rate = Math.round(collected.rows / seconds).toLocaleString('en')
  const lines =
    lang === 'ja'
      ? [
          `${out} を作りました（第 ${generation} 世代）。`,
          `${rows} 行から ${listed} 件の番号、${size} バイト。${seconds.toFixed(1)} 秒（毎秒 ${rate} 行）。`,
        ]
      : [
          `Built ${out} (generation ${generation}).`,
          `${listed} numbers from ${rows} rows, ${size} bytes, in ${seconds.toFixed(1)} s (${rate} rows/s).`,
        ]
  return [...lines, ...leftOut(collected, rejects, lang)].map((line) => `${line}\n`).join('')
}
