export { createPages, type PagesOptions } from './server/create-pages.tsx'
