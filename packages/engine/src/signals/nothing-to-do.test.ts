import { describeSignal } from './_signals.ts'
import { nothingToDo } from './nothing-to-do.ts'

describeSignal(nothingToDo, {
  finds: [
    ['返金は自動で行われ、お手続きは不要です。', ['お手続きは不要です'], 'fraud needs the reader to act'],
    ['お心当たりのある場合は、このメールは無視してください。', ['無視してください'], 'it may be ignored'],
  ],
  ignores: [
    ['お手続きは不要です https://a.example.net/', 'a stranger’s link'],
    ['本日中にお手続きください。', 'something is to be done'],
  ],
})
