import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

/** The desk of a member of staff: what they ask of the queue, over REST. */
export const deskOf = (who: Who, slug: 'signatories' | 'solidarity-messages' = 'signatories') => {
  const post = (what: string, body: unknown) =>
    rest('POST', `/${slug}/${what}`, { token: who.token, body })
  return {
    who,
    post,
    decide: (action: string, ids: string[], more: Record<string, unknown> = {}) =>
      post('decide', { action, ids, ...more }),
    undo: (batch: string) => post('undo', { batch }),
    merge: (ids: string[], keep?: string) => post('merge', { ids, ...(keep ? { keep } : {}) }),
    queue: (query: Record<string, unknown> = {}) =>
      rest('GET', `/${slug}/queue`, { token: who.token, query }),
    history: (id: string) => rest('GET', `/${slug}/${id}/history`, { token: who.token }),
    private: (id: string) => rest('GET', `/${slug}/${id}/private`, { token: who.token }),
  }
}

export const moderatorsDesk = async (slug?: 'signatories' | 'solidarity-messages') =>
  deskOf(await accountOf('moderator'), slug)

/** A person who has confirmed and waits for a moderator. */
export const waiting = async (
  campaign: Doc,
  { state, ...fields }: Record<string, unknown> = {},
): Promise<Doc> => {
  const made = await make('signatories', {
    campaign: campaign.id,
    kind: 'person',
    name: unique('Waiting'),
    source: 'form',
    confidential: { email: `${unique('signer')}@people.example` },
    ...fields,
  })
  if (state) {
    const payload = await bootPayload()
    await payload.update({ collection: 'signatories', id: made.id, data: { state } as never })
  }
  return made
}

/** Several of them. */
export const waitingMany = async (campaign: Doc, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let made = 0; made < count; made += 1) ids.push((await waiting(campaign)).id)
  return ids
}

/** Where a signature stands in the database. */
export const standingOf = async (id: string) => {
  const doc = await stored('signatories', id)
  return { state: doc?.state, number: doc?.number ?? null }
}
