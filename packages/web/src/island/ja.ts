import { ja } from '../locales/ja.ts'
import { createLocale } from '../locales/messages.ts'
import { start } from './start.tsx'

start(createLocale('ja', ja))
