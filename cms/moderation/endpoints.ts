import type { Endpoint } from 'payload'
import type { ModeratedSlug } from '@/domain/signature/queue'
import { checkDns } from './check-dns'
import { decide } from './decide'
import { guarded } from './door'
import { history } from './history'
import { mandate } from './mandate'
import { merge } from './merge'
import { privateData } from './private-data'
import { queue } from './queue/queue'
import { undo } from './undo'

const shared = (slug: ModeratedSlug): Endpoint[] => [
  { path: '/queue', method: 'get', handler: guarded(slug, 'read', (req) => queue(req, slug)) },
  { path: '/decide', method: 'post', handler: guarded(slug, 'update', (req) => decide(req, slug)) },
  { path: '/undo', method: 'post', handler: guarded(slug, 'update', (req) => undo(req, slug)) },
  {
    path: '/:id/history',
    method: 'get',
    handler: guarded(slug, 'read', (req) => history(req, slug)),
  },
  {
    path: '/:id/private',
    method: 'get',
    handler: guarded(slug, 'private', (req) => privateData(req, slug)),
  },
]

/** What staff do with signatures over REST besides reading and writing them one by one: the queue and its decisions. */
export const signatureEndpoints: Endpoint[] = [
  ...shared('signatories'),
  { path: '/merge', method: 'post', handler: guarded('signatories', 'update', merge) },
  { path: '/:id/mandate', method: 'get', handler: guarded('signatories', 'private', mandate) },
  { path: '/:id/check-dns', method: 'post', handler: guarded('signatories', 'update', checkDns) },
]

/** The same for messages of solidarity. */
export const messageEndpoints: Endpoint[] = shared('solidarity-messages')
