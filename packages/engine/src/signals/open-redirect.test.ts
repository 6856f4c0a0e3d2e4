import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { openRedirect } from './open-redirect.ts'

describeSignal(openRedirect, {
  finds: [
    [
      'https://www.google.com/url?q=https://login.example.net/',
      ['https://login.example.net/'],
      'a search site sends the reader on',
    ],
    [
      'https://www.kawasemi-bank.example.co.jp/jump?url=https%3A%2F%2Flogin.example.net',
      ['https://www.kawasemi-bank.example.co.jp/jump?url=https%3A%2F%2Flogin.example.net'],
      'a listed body’s own site with another behind it',
    ],
    [
      'https://www.kawasemi-bank.example.co.jp/redirect/https/login.example.net/a',
      ['https://www.kawasemi-bank.example.co.jp/redirect/https/login.example.net/a'],
      'the other host as a part of the path',
    ],
    [
      {
        text: 'ご確認ください',
        channel: 'email',
        links: ['https://www.google.com/url?q=https%253A%252F%252Flogin.example.net'],
      },
      [],
      'a target that the text does not show, encoded twice',
    ],
  ],
  ignores: [
    [
      'https://www.kawasemi-bank.example.co.jp/jump?url=https://card.kawasemi-bank.example.co.jp/',
      'its own site again',
    ],
    [
      'https://click.example.net/?url=https://shop.example.org/',
      'a counter of clicks that nobody takes for another',
    ],
    [
      'https://login.example.net/?next=https://www.kawasemi-bank.example.co.jp/',
      'a listed body behind a strange host',
    ],
    ['https://www.google.com/search?q=login.example.net+review', 'words that are searched for'],
  ],
})

test('names the host that is led to', async () => {
  const values = await valuesOf(openRedirect, 'https://www.google.com/url?q=https%3A%2F%2Flogin.example.net')
  expect(values).toMatchObject({ hosts: ['login[.]example[.]net'] })
})
