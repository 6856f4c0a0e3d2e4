import { describeSignal } from './_signals.ts'
import { restoreAccess } from './restore-access.ts'

describeSignal(restoreAccess, {
  finds: [
    ['Reactivate your profile at https://cards.example.org/r', ['Reactivate'], 'by a link of nobody known'],
    ['To unlock now call 202-555-0114', ['To unlock now'], 'by telephone'],
  ],
  ignores: [
    ['Reactivate your profile in the app.', 'no link'],
    ['We restored the old barn: https://photos.example.org/a', 'something that was restored'],
  ],
})
