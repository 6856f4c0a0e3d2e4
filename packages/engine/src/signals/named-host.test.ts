import { describeSignal } from './_signals.ts'
import { namedHost } from './named-host.ts'

describeSignal(namedHost, {
  finds: [
    [
      'Harbor Boots: 20% off today. https://harborboots.example/Kq82LmW',
      ['https://harborboots.example/Kq82LmW'],
      'a sender whose host bears its whole name',
    ],
    [
      'Thistle & Rye: your candles are out. https://track.thistlerye.example/7',
      ['https://track.thistlerye.example/7'],
      'a name in two words, and a host below it',
    ],
  ],
  ignores: [
    ['Harbor Boots: see https://harborboots-sale.example/7', 'a name with something added'],
    [
      'Harbor Boots: see https://harborboots.example/7 or https://marrowpine.example/7',
      'another host beside it',
    ],
    ['Chase Bank: see https://chasebank.example/7', 'a name that is borrowed often'],
    [
      { text: 'Harbor Boots: see https://harborboots.example/7', channel: 'email' },
      'a mail, whose sender shows',
    ],
  ],
})
