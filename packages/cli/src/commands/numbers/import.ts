import type { Arguments, Command } from '../../command.ts'
import type { Io } from '../../io.ts'
import { applyRows } from '../../numbers/apply-rows.ts'
import { withLanes } from '../../numbers/build-directory.ts'
import { collectRows } from '../../numbers/collect-rows.ts'
import { importSettings, refuseOverwriting, rejectsOf } from '../../numbers/import-options.ts'
import { planImport } from '../../numbers/import-plan.ts'
import { leftOut } from '../../numbers/outcome-layout.ts'
import { RejectFile } from '../../numbers/reject-file.ts'
import { withOpenDirectory } from '../../numbers/with-directory.ts'
import { createWorkProgress } from '../../numbers/work-progress.ts'

export const importLists: Command = async (args, io) => {
  const [directory, ...files] = args.operands as [string, ...string[]]
  io.stdout.write(await importInto(directory, files, args, io))
}

async function importInto(
  directory: string,
  files: readonly string[],
  args: Arguments,
  io: Io,
): Promise<string> {
  const settings = importSettings(args)
  const stop = io.stopSignal()
  const progress = createWorkProgress(io.stderr, args.lang)
  return withOpenDirectory(directory, async (open) => {
    const plan = await planImport(files, { ...settings, existing: { notes: open.notes(), directory } })
    refuseOverwriting(plan, rejectsOf(directory))
    const rejects = new RejectFile(rejectsOf(directory), args.lang)
    return withLanes(directory, async (lanes) => {
      const collected = await collectRows(plan, {
        ...settings,
        lanes,
        rejects,
        progress,
        stop,
        now: Date.now(),
      })
      const applied = await applyRows(open, lanes, { progress, stop })
      const { changes } = open.status()
      if (args.switches.has('json')) {
        const rejectFile = collected.rejected > 0 ? rejects.path : null
        return `${JSON.stringify({ directory, ...applied, unmerged: changes, ...collected, rejectFile })}\n`
      }
      const lines = [describe(applied, changes, args), ...leftOut(collected, rejects.path, args.lang)]
      return lines.map((line) => `${line}\n`).join('')
    })
  })
}

function describe(
  { applied, kept }: { applied: number; kept: number },
  changes: number,
  { lang }: Arguments,
): string {
  const [taken, left, waiting] = [applied, kept, changes].map((count) => count.toLocaleString('en'))
  return lang === 'ja'
    ? `${taken} 件を入れました。${left} 件は、今あるものの方が確かなので変えていません。まだ本体にない変更は ${waiting} 件（monban numbers merge）。`
    : `${taken} rows went in; ${left} did not, since what is listed is better founded. ${waiting} changes are not in the main file yet (monban numbers merge).`
}
