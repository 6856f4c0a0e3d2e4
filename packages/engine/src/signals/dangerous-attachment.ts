import type { Attachment } from '../message.ts'
import type { Signal } from './signal.ts'

/** What runs a program, or shows a page from the reader's own disk, when it is opened. */
const runs = new Set(
  'exe scr com pif bat cmd msi msix appx ps1 vbs vbe js jse wsf wsh hta cpl jar apk dmg pkg app lnk url reg chm iso img vhd vhdx iqy slk xll one docm dotm xlsm xltm xlam pptm ppam htm html shtml xhtml mht mhtml svg'.split(
    ' ',
  ),
)

/** Endings that readers take for harmless, and that hide another behind them: invoice.pdf.exe. */
const harmless = /\.(?:pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|zip)[\s_]*\./

const dangerousTypes =
  /^application\/(?:x-msdownload|x-msdos-program|hta|java-archive|vnd\.android\.package-archive)$/

/** Characters that turn the reading direction round, so that exe.pdf is read where fdp.exe stands. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A file that runs a program when opened, whatever it seems to be. */
export const dangerousAttachment = {
  id: 'dangerous-attachment',
  group: 'attachment',
  direction: 'scam',
  weight: 5,
  inWarnings: true,
  detect: ({ message }) => {
    const files = (message.mail?.attachments ?? []).filter(isDangerous)
    if (files.length === 0) return undefined
    const weight = files.some(isDisguised) ? 5 : 4
    return { ranges: [], values: { words: files.slice(0, 3).map(shownName) }, weight }
  },
} as const satisfies Signal

function plainName({ name }: Attachment): string {
  return name.normalize('NFKC').replace(turning, '').toLowerCase().trim()
}

function isDangerous(file: Attachment): boolean {
  const ending = /\.([a-z0-9]{1,6})[.\s]*$/.exec(plainName(file))?.[1] ?? ''
  return runs.has(ending) || dangerousTypes.test(file.type)
}

function isDisguised(file: Attachment): boolean {
  return file.name.search(turning) >= 0 || harmless.test(plainName(file))
}

/** Longest name shown, in characters. Its end says what it is. */
const longestName = 16

function shownName({ name, type }: Attachment): string {
  const visible = Array.from((name || type).replace(/[\p{Cc}\p{Cf}]/gu, ''))
  return visible.length > longestName ? `…${visible.slice(1 - longestName).join('')}` : visible.join('')
}
