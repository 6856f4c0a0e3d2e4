import { describeSignal, type Sample } from './_signals.ts'
import { hiddenFiller } from './hidden-filler.ts'

function mail(hidden: number): Sample {
  return { text: 'あ', channel: 'email', mail: { attachments: [], anchors: [], hidden } }
}

describeSignal(hiddenFiller, {
  finds: [[mail(600), [], 'more than any preview line needs']],
  ignores: [
    [mail(200), 'a preview line'],
    [{ text: 'あ', channel: 'email' }, 'a mail of which no more is known'],
  ],
})
