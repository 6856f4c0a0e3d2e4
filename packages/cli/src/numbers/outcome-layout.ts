import type { Lang, Localized } from '@monban/engine'
import type { Collected } from './collect-rows.ts'
import { type Omission, omissions } from './row-fault.ts'

const reasons: Readonly<Record<Omission, Localized>> = {
  'without-number': { ja: '番号のない行', en: 'rows without a number' },
  legitimate: { ja: '問題なしと評価された行', en: 'rows rated as legitimate' },
  repeated: { ja: '同じ番号への報告（まとめて数えた）', en: 'further reports of a number, counted together' },
  private: { ja: '個人のものかもしれない番号', en: 'numbers that may be private' },
}

/** What was not taken, and where to read why. */
export function leftOut({ rejected, omitted }: Collected, rejects: string, lang: Lang): string[] {
  const passed = omissions
    .filter((reason) => omitted[reason] > 0)
    .map((reason) => `${reasons[reason][lang]}: ${omitted[reason].toLocaleString('en')}`)
  if (rejected === 0) return passed
  const count = rejected.toLocaleString('en')
  return [
    ...passed,
    lang === 'ja'
      ? `読めなかった行: ${count}（理由は ${rejects}）`
      : `rows that could not be read: ${count} (why: ${rejects})`,
  ]
}
