import type { Lang } from '@monban/engine'
import type { Output } from '../io.ts'

export const phases = ['reading', 'sorting', 'writing', 'changing'] as const
export type Phase = (typeof phases)[number]

const words: Readonly<Record<Lang, Readonly<Record<Phase | 'rows' | 'left', string>>>> = {
  ja: {
    reading: '読みこみ',
    sorting: '振り分け',
    writing: '書きこみ',
    changing: '反映',
    rows: '行',
    left: '残り',
  },
  en: {
    reading: 'Reading',
    sorting: 'Sorting',
    writing: 'Writing',
    changing: 'Changing',
    rows: 'rows',
    left: 'left',
  },
}

export interface WorkProgress {
  /**
   * Call now and then; says so a few times a second at most.
   * @param part how much of the phase is done, 0 to 1, if that is known
   */
  show(phase: Phase, rows: number, part?: number): void
  /** Wipes the line. */
  end(): void
}

/** Milliseconds of silence at the start of a phase, and between two lines. */
const patience = 1_000
const interval = 250

/** Shows on a terminal what is being done, how fast, and how long it will take. */
export function createWorkProgress(
  output: Output,
  lang: Lang,
  now: () => number = performance.now.bind(performance),
): WorkProgress {
  const t = words[lang]
  const current = { phase: '', start: 0, rows: 0 }
  let shown: number | undefined
  return {
    show(phase, rows, part) {
      const time = now()
      if (phase !== current.phase) Object.assign(current, { phase, start: time, rows })
      const elapsed = time - current.start
      if (!output.isTTY || elapsed < patience || (shown !== undefined && time - shown < interval)) return
      shown = time
      const rate = Math.round(((rows - current.rows) * 1_000) / elapsed)
      const left = part ? `, ${t.left} ${clock((elapsed * (1 - part)) / part)}` : ''
      output.write(
        `\r${t[phase]}: ${rows.toLocaleString('en')} ${t.rows} (${rate.toLocaleString('en')}/s${left})\u001B[K`,
      )
    },
    end() {
      if (shown !== undefined) output.write('\r\u001B[K')
      shown = undefined
    },
  }
}

/** Milliseconds as minutes and seconds. */
function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
