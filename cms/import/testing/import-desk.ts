import { createHash } from 'node:crypto'
import type { Preview } from '@/domain/import/wire'
import type { Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'

type Change = (row: Preview['rows'][number]) => Record<string, unknown>

/** The desk of somebody who imports lists into a campaign: what they ask over REST. */
export const importDeskOf = (who: Who, campaign: string) => {
  const post = (path: string, body: unknown) =>
    rest('POST', `/imports/${path}`, { token: who.token, body })
  const begin = (text: string, more: Record<string, unknown> = {}) =>
    post('begin', {
      campaign,
      title: 'A list',
      fingerprint: createHash('sha256').update(text).digest('hex'),
      mode: 'published',
      ...more,
    })
  const read = async (text: string): Promise<Preview> =>
    (await post('read', { campaign, text })).body
  return {
    post,
    begin,
    read,
    /** Reads a list and brings in all of it that is beyond question, or as `choose` says. */
    bringIn: async (
      text: string,
      choose: Change = () => ({}),
      more: Record<string, unknown> = {},
    ) => {
      const { rows, date } = await read(text)
      const { body } = await begin(text, { ...(date ? { date } : {}), ...more })
      const entries = rows.map((row) => ({ ...row.entry, ...choose(row) }))
      const applied = await post(`${body.id}/apply`, { entries })
      await post(`${body.id}/finish`, {})
      return { id: String(body.id), applied: applied.body }
    },
    undo: async (id: string) => (await post(`${id}/undo`, {})).body,
  }
}

/** All who stand in a campaign's register, in the order of their numbers. */
export const standingIn = async (campaign: string) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'signatories',
    where: { and: [{ campaign: { equals: campaign } }, { state: { equals: 'published' } }] },
    sort: 'number',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return docs
}
