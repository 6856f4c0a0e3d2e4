import type { PrefixTable, ServiceRange } from '@monban/engine/calls'
import { donations0990, mobile060, plan } from './sources.ts'

/** Geographic numbers are those that begin otherwise and have an area; see areas.ts. */
export const services: PrefixTable<ServiceRange> = {
  source: plan,
  rows: new Map<string, ServiceRange>([
    ['00', { service: 'network-code', digits: [3, 20] }],
    ['0120', { service: 'free', digits: [10, 10] }],
    ['0170', { service: 'added-service', digits: [10, 10] }],
    ['0180', { service: 'added-service', digits: [10, 10] }],
    ['020', { service: 'machine', digits: [11, 11] }],
    ['0200', { service: 'machine', digits: [14, 14] }],
    ['0204', { service: 'pager', digits: [11, 11] }],
    ['050', { service: 'ip-phone', digits: [11, 11], neverNext: '0' }],
    ['0570', { service: 'shared-cost', digits: [10, 10] }],
    ['060', { service: 'mobile', digits: [11, 11], source: mobile060 }],
    ['0600', { service: 'fixed-mobile', digits: [11, 11] }],
    ['070', { service: 'mobile', digits: [11, 11], neverNext: '0' }],
    ['080', { service: 'mobile', digits: [11, 11] }],
    ['0800', { service: 'free', digits: [11, 11] }],
    ['090', { service: 'mobile', digits: [11, 11], neverNext: '0' }],
    ['091', { service: 'connection', digits: [5, 13] }],
    ['0990', { service: 'premium', digits: [10, 10], source: donations0990 }],
  ]),
}
