import { en } from '../locales/en.ts'
import { createLocale } from '../locales/messages.ts'
import { start } from './start.tsx'

start(createLocale('en', en))
