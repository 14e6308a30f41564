import type { APIRequestContext } from '@playwright/test'
import { staff } from '@/seed/staff'
import { expect } from './test'

/** The API as a member of staff has it: what is sent is answered with success, or the journey ends. */
export const restAs = async (request: APIRequestContext, email: string) => {
  const member = staff.find((candidate) => candidate.email === email)
  const answer = await request.post('/api/users/login', {
    data: { email, password: member?.password },
    // A site of one's own, just started, loads the panel's code for its first guest.
    timeout: 60_000,
  })
  const headers = { Authorization: `JWT ${(await answer.json()).token}` }
  const send = async (method: 'GET' | 'PATCH' | 'POST', path: string, data?: object) => {
    const sent = await request.fetch(`/api/${path}`, {
      method,
      headers,
      ...(data ? { data } : {}),
    })
    expect(sent.ok(), await sent.text()).toBe(true)
    return sent.json()
  }
  return {
    get: (path: string) => send('GET', path),
    patch: (path: string, data: object) => send('PATCH', path, data),
    post: (path: string, data: object) => send('POST', path, data),
    /** The document of a collection with this slug, what it points at by id. */
    bySlug: async (collection: string, slug: string) =>
      (await send('GET', `${collection}?where[slug][equals]=${slug}&depth=0`)).docs[0],
  }
}
