import { type GovernedSlug, grantFor, type Operation } from '@/domain/permissions'
import type { Who } from '../accounts'
import { bootPayload } from '../boot'
import { type Doc, fieldsOf, fileOf, type OwnSlug } from '../documents'
import { type Answer, rest } from '../rest'
import { markField, type Sample } from './samples'

export const idsIn = (answer: Answer): string[] =>
  (answer.body?.docs ?? []).map(({ id, parent }: Doc & { parent?: string }) => parent ?? id)

/** Whether an answer gave or did what was asked. */
export const isGranted = ({ status }: Answer): boolean => status >= 200 && status < 300

/** Whether an answer refused by rule: nobody may be told "server error" where the answer is "no". */
export const isRefused = ({ status }: Answer): boolean => [400, 401, 403, 404].includes(status)

const where = (field: string, samples: Sample[]) => ({
  [field]: { in: samples.map(({ id }) => id) },
})

/** Asks one collection as one person: every way in which REST offers an operation. */
export const asking = (slug: OwnSlug, { token }: Who) => ({
  list: (samples: Sample[], query = {}) =>
    rest('GET', `/${slug}`, {
      token,
      query: { where: where('id', samples), limit: 100, ...query },
    }),
  open: ({ id }: Sample, query = {}) =>
    rest('GET', `/${slug}/${id}`, { token, query: { trash: true, ...query } }),
  history: (samples: Sample[]) =>
    rest('GET', `/${slug}/versions`, {
      token,
      query: { where: where('parent', samples), limit: 100, trash: true },
    }),
  openVersion: (id: string) => rest('GET', `/${slug}/versions/${id}`, { token }),
  restore: (id: string) => rest('POST', `/${slug}/versions/${id}`, { token }),
  create: async (fields = {}, query = {}) => {
    const file = await fileOf(slug)
    const body = await fieldsOf(slug, fields)
    return rest('POST', `/${slug}`, { token, body, query, ...(file ? { file } : {}) })
  },
  duplicate: ({ id }: Sample, body?: unknown) =>
    rest('POST', `/${slug}/${id}/duplicate`, { token, body }),
  change: ({ id }: Sample, body: unknown, query = {}) =>
    rest('PATCH', `/${slug}/${id}`, { token, body, query: { trash: true, ...query } }),
  changeMany: (samples: Sample[], body: unknown, query = {}) =>
    rest('PATCH', `/${slug}`, {
      token,
      body,
      query: { where: where('id', samples), trash: true, ...query },
    }),
  remove: ({ id }: Sample) => rest('DELETE', `/${slug}/${id}`, { token, query: { trash: true } }),
  removeMany: (samples: Sample[]) =>
    rest('DELETE', `/${slug}`, { token, query: { where: where('id', samples), trash: true } }),
})

/** What stands in the database, past all rules; null when it is gone. */
export const stored = async (slug: OwnSlug, id: string, draft = false): Promise<Doc | null> => {
  const payload = await bootPayload()
  const query = { collection: slug, id, draft, depth: 0, trash: true, disableErrors: true } as const
  return (await payload.findByID(query)) as unknown as Doc | null
}

/** The text that tells whether a document was changed. */
export const markOf = async (slug: OwnSlug, id: string, draft = false): Promise<unknown> =>
  (await stored(slug, id, draft))?.[markField[slug]]

/** Whether a cell of the table grants nothing at all. */
export const isClosed = ({ role }: Who, slug: GovernedSlug, operation: Operation): boolean =>
  grantFor([role], slug, operation) === 'none'
