import type { Command } from '../../command.ts'
import { withOpenDirectory } from '../../numbers/with-directory.ts'

export const merge: Command = async ({ operands, switches, lang }, io) => {
  const [directory] = operands as [string]
  await withOpenDirectory(directory, async (open) => {
    const { changes } = open.status()
    const { generation, numbers, bytes } = await open.merge()
    const result = { directory, changes, generation, numbers, bytes }
    if (switches.has('json')) io.stdout.write(`${JSON.stringify(result)}\n`)
    else io.stdout.write(`${words[lang](result)}\n`)
  })
}

interface Merged {
  readonly changes: number
  readonly generation: number
  readonly numbers: number
}

const words = {
  ja: ({ changes, generation, numbers }: Merged) =>
    `変更 ${changes.toLocaleString('en')} 件を本体に入れ、第 ${generation} 世代にしました（${numbers.toLocaleString('en')} 件）。`,
  en: ({ changes, generation, numbers }: Merged) =>
    `Merged ${changes.toLocaleString('en')} changes into generation ${generation} (${numbers.toLocaleString('en')} numbers).`,
}
