import { describeSignal } from './_signals.ts'
import { hiddenCharacters } from './hidden-characters.ts'

describeSignal(hiddenCharacters, {
  finds: [
    ['アマ\u200bゾンの件', ['マ\u200bゾ'], 'a zero-width space within a word'],
    ['U\u00adrgent notice', ['U\u00adr'], 'a soft hyphen within a word'],
    ['未\u2060納と滞\u2060納', ['未\u2060納'], 'the first place makes the point'],
  ],
  ignores: [
    ['家族👨\u200d👩\u200d👧の写真です', 'joiners within an emoji'],
    ['はい✌\ufe0fです', 'a variation selector chooses how an emoji looks'],
    ['\ufeff本日の会議は10時からです', 'a mark at the start of a file hides nothing'],
  ],
})
