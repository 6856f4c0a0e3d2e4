import type { Source } from '@monban/engine'

export const testSource: Source = {
  url: 'https://list.example/',
  title: 'List',
  kind: 'other',
  checkedOn: '2026-11-20',
}
