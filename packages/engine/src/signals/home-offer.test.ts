import { describeSignal } from './_signals.ts'
import { homeOffer } from './home-offer.ts'

describeSignal(homeOffer, {
  finds: [
    [
      'Hi Denise, would you consider an offer for 88 Harbour View? Troy',
      ['consider an offer for'],
      'an offer for a house by its street',
    ],
    ['I would like to buy your property, as is.', ['buy your property'], 'an offer for the property'],
  ],
  ignores: [
    ['Your offer was accepted!!! Call me when you can. Dee', 'the reader’s own offer'],
    [
      { text: 'We would like to buy your property in Leeds.', channel: 'email' },
      'a mail, in which offers have room for particulars',
    ],
  ],
})
