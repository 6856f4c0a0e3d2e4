#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)

if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write(
    'monban is not built yet: run `npm run build` first. / 先に `npm run build` を実行してください。\n',
  )
  process.exitCode = 1
}
