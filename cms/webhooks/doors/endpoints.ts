import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { grantFor } from '@/domain/permissions'
import { env } from '@/env'
import type { Webhook } from '@/payload-types'
import { rolesOf } from '../../access/account'
import { send } from '../delivery/send'
import { contentOf, newMessageId } from '../outbox/owe'
import { newSecret, openSecret } from '../secret'

/** How long the former secret signs beside a new one, in hours. */
const overlap = 24

const webhookAt = async (req: PayloadRequest): Promise<Webhook> => {
  if (grantFor(rolesOf(req.user), 'webhooks', 'update') !== 'all')
    throw new APIError('This is not open to you.', 403, undefined, true)
  const found = await req.payload.db.findOne<Webhook>({
    collection: 'webhooks',
    req,
    where: { id: { equals: String(req.routeParams?.id ?? '') } },
  })
  if (!found) throw new APIError('There is no such webhook.', 404, undefined, true)
  return found
}

const inConfidence = { headers: { 'Cache-Control': 'private, no-store' } }

const test = async (req: PayloadRequest): Promise<Response> => {
  const webhook = await webhookAt(req)
  const content = contentOf('webhook.test', {
    collection: 'webhooks',
    id: String(webhook.id),
    slug: null,
    locales: [],
    url: null,
    api: `${env.SITE_URL}/api/openapi.json`,
  })
  const { status, error } = await send(webhook, { id: newMessageId(), content })
  return Response.json({ isTaken: error === null, status, error }, inConfidence)
}

const rotate = async (req: PayloadRequest): Promise<Response> => {
  const webhook = await webhookAt(req)
  const secret = newSecret()
  const until = new Date(Date.now() + overlap * 3_600_000).toISOString()
  await req.payload.update({
    collection: 'webhooks',
    id: webhook.id,
    data: { secret, formerSecret: openSecret(webhook.secret), formerSecretUntil: until },
    // Nobody writes secrets by hand; who asks for a new one was looked at above.
    overrideAccess: true,
    req,
  })
  return Response.json({ secret, formerSecretUntil: until }, inConfidence)
}

/** `POST /api/webhooks/{id}/test` sends a message to try it; `…/rotate-secret` makes a new secret and tells it. For administrators. */
export const webhookEndpoints: Endpoint[] = [
  { path: '/:id/test', method: 'post', handler: test },
  { path: '/:id/rotate-secret', method: 'post', handler: rotate },
]
