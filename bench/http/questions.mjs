import { generator, shuffled } from '../measure/random.mjs'
import { ownCorpus } from '../messages/read.mjs'
import { isListed, recordOf } from '../numbers/data.mjs'

const wanted = 20_000

/**
 * Numbers that are listed, those of them with a name, and numbers beside them that are not.
 * @param {import('../numbers/data.mjs').Data} data
 */
export function drawNumbers({ blocks, seed }) {
  const random = generator(seed + 3)
  /** @typedef {{ number: number, value: number | undefined }} Drawn */
  const drawn = {
    listed: /** @type {Drawn[]} */ ([]),
    named: /** @type {Drawn[]} */ ([]),
    unlisted: /** @type {Drawn[]} */ ([]),
  }
  while (Object.values(drawn).some(({ length }) => length < wanted)) {
    const block = blocks[Math.floor(random() * blocks.length)]
    if (block === undefined) continue
    const number = block.start + Math.floor(random() * 10_000)
    if (!isListed(block, number, seed)) {
      drawn.unlisted.push({ number, value: undefined })
      continue
    }
    const { value, name } = recordOf(block, number, seed)
    const list = name === undefined ? drawn.listed : drawn.named
    list.push({ number, value })
  }
  for (const list of Object.values(drawn)) list.length = wanted
  return drawn
}

/**
 * Records that are too old, or of a source without a note, are not shown, so that an answer counts which searched.
 * @param {readonly { number: number }[]} numbers
 * @returns {import('./load.mjs').Question[]}
 */
export const lookUps = (numbers) =>
  numbers.map(({ number }) => ({
    method: 'GET',
    path: `/v1/numbers/+${number}`,
    expect: '"directory":"searched"',
  }))

/**
 * @param {readonly { number: number }[]} numbers
 * @returns {import('./load.mjs').Question[]}
 */
export const calls = (numbers) =>
  numbers.map(({ number }, place) => ({
    method: 'POST',
    path: '/v1/calls/screen',
    body: JSON.stringify({ number: `+${number}`, policy: place % 2 ? 'strict' : 'standard' }),
    expect: '"decision"',
  }))

/** SMS of our own corpus. @param {number} seed @returns {import('./load.mjs').Question[]} */
export const checks = (seed) =>
  shuffled(
    ownCorpus().filter(({ channel }) => channel === 'sms'),
    generator(seed),
  ).map(({ text, channel, sender, lang }) => ({
    method: 'POST',
    path: '/v1/check',
    body: JSON.stringify({ text, channel, lang, ...(sender && { sender }) }),
    expect: '"level"',
  }))
