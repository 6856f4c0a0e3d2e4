import { expect, test } from 'vitest'
import { describeSignal, type Sample, valuesOf } from './_signals.ts'
import { dangerousAttachment } from './dangerous-attachment.ts'

function mail(name: string, type = 'application/octet-stream'): Sample {
  return {
    text: '添付をご確認ください',
    channel: 'email',
    mail: { attachments: [{ name, type }], anchors: [], hidden: 0 },
  }
}

describeSignal(dangerousAttachment, {
  finds: [
    [mail('setup.exe'), [], 'a program'],
    [mail('請求書.pdf.scr'), [], 'a program that seems to be a document'],
    [mail('invoice\u202efdp.exe'), [], 'a name that is turned round'],
    [mail('ｉｎｖｏｉｃｅ．ＥＸＥ'), [], 'full-width letters'],
    [mail('list.xlsm'), [], 'a table with macros'],
    [mail('fax.html', 'text/html'), [], 'a page that opens from the own disk'],
    [mail('backup.iso'), [], 'a disk image'],
    [mail('read me.lnk  '), [], 'a shortcut, blanks behind it'],
    [mail('', 'application/x-msdownload'), [], 'a program without a name'],
  ],
  ignores: [
    [mail('請求書.pdf', 'application/pdf'), 'a document'],
    [mail('photo.jpg', 'image/jpeg'), 'a picture'],
    [mail('v1.2.docx'), 'a dot in the name'],
    [mail('smime.p7s', 'application/pkcs7-signature'), 'a signature'],
    [mail('exe'), 'a name that only sounds like one'],
    [{ text: 'setup.exe', channel: 'email' }, 'the text speaks of one'],
  ],
})

test('shows the end of the name, without what turns it round', async () => {
  const values = await valuesOf(dangerousAttachment, mail('ご請求書の写し（2026年11月分）\u202efdp.exe'))
  expect(values).toEqual({ words: ['…26年11月分）fdp.exe'] })
})
