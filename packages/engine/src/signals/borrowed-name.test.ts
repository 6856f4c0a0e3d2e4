import { describeSignal } from './_signals.ts'
import { borrowedName } from './borrowed-name.ts'

describeSignal(borrowedName, {
  finds: [
    ['USPS: your parcel waits https://post.example.org/a', ['USPS'], 'a link that does not bear the name'],
    ['Wells Fargo alert, call 202-555-0114', ['Wells Fargo'], 'a number of nobody known'],
  ],
  ignores: [
    ['USPS: your parcel is out for delivery.', 'leads nowhere'],
    ['USPS: track it at https://tools.usps.com/go', 'a host of exactly that name'],
    ['IRS: see https://www.irs.gov/refunds', 'a host that only public bodies can have'],
    [
      'I got my first job in town last spring and my sister moved to the coast with her two dogs, then USPS lost the box https://photos.example.org/a',
      'spoken of later',
    ],
    ['Kawasemi Bank and Netflix https://photos.example.org/a', 'a listed body has signals of its own'],
  ],
})
