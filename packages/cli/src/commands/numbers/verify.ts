import { currentOf, type IndexReport, readManifest, verifyIndex } from '@monban/number-index/node'
import type { Command } from '../../command.ts'
import { withDirectory } from '../../numbers/with-directory.ts'

export const verify: Command = async ({ operands, switches, lang }, io) => {
  const [directory] = operands as [string]
  const report = await withDirectory(directory, async () => {
    const { file, manifestFile } = currentOf(directory)
    return verifyIndex(file, readManifest(manifestFile))
  })
  const text = switches.has('json') ? JSON.stringify({ directory, ...report }) : words[lang](report)
  io.stdout.write(`${text}\n`)
}

const words = {
  ja: ({ generation, numbers, pages, bytes }: IndexReport) =>
    `すべて読み、どこも壊れていませんでした: 第 ${generation} 世代、${numbers.toLocaleString('en')} 件、${pages.toLocaleString('en')} ページ、${bytes.toLocaleString('en')} バイト。`,
  en: ({ generation, numbers, pages, bytes }: IndexReport) =>
    `Read it all and found nothing damaged: generation ${generation}, ${numbers.toLocaleString('en')} numbers, ${pages.toLocaleString('en')} pages, ${bytes.toLocaleString('en')} bytes.`,
}
