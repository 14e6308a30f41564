import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { beginSchema } from '@/domain/import/wire'
import { oneAtATime } from './one-at-a-time'
import { campaignOf } from './terms-of'

/**
 * Opens an import, or again the one of the same list that was interrupted. What of it stands in the register already is
 * found there when it is sent again.
 */
export const beginImport = (req: PayloadRequest, asked: z.infer<typeof beginSchema>) =>
  oneAtATime(asked.campaign, () => openImport(req, asked))

const openImport = async (req: PayloadRequest, asked: z.infer<typeof beginSchema>) => {
  await campaignOf(req, asked.campaign)
  // The door has asked who may import; the log of imports is written by the site alone.
  const asSite = { overrideAccess: true, req, depth: 0 } as const
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: {
      and: [
        { campaign: { equals: asked.campaign } },
        { fingerprint: { equals: asked.fingerprint } },
        { state: { equals: 'applying' } },
      ],
    },
    limit: 1,
    ...asSite,
  })
  if (docs[0]) return docs[0]
  return req.payload.create({
    collection: 'imports',
    data: {
      title: asked.title,
      campaign: asked.campaign,
      source: asked.source,
      state: 'applying',
      fingerprint: asked.fingerprint,
      rows: { mode: asked.mode, date: asked.date ?? null },
      counts: {},
      by: req.user?.id ?? null,
    },
    ...asSite,
  })
}
