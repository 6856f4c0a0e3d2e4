// Run as a child process that is killed: works on a directory for ever, and says what is done as soon as it is.
import { writeSync } from 'node:fs'
import { buildIndex, openDirectory, publishIndex } from '@monban/number-index/node'

const [, , mode, path, first] = process.argv
const row = (number, category) => ({ number, category, confidence: 1, magnitude: 2, period: 28, source: 3 })
const say = (word, number) => writeSync(1, `${word} ${number}\n`)

if (mode === 'build') {
  for (;;) {
    const manifest = await publishIndex(path, ({ file, generation }) =>
      buildIndex(
        Array.from({ length: 3000 }, (_, at) => row(81_000 + at, generation % 32)),
        // Every second time with threads, which are killed with their process.
        { file, generation, workers: generation % 2 === 0 ? 0 : 2 },
      ),
    )
    say('published', manifest.generation)
  }
}

const directory = await openDirectory(path)
say('opened', 0)
let merging
for (let number = Number(first); ; number += 10) {
  const changes = Array.from({ length: 10 }, (_, at) => ({
    ...row(number + at, number % 32),
    name: `店${number + at}`,
  }))
  await directory.apply(changes)
  say('applied', number + 10)
  if (mode === 'merge') merging ??= directory.merge().then(() => (merging = undefined))
}
