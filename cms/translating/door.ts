import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountOf, rolesOf } from '@/cms/access/account'
import { grantFor } from '@/domain/permissions'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { isLocale } from '@/i18n/locales'
import { isWorkSlug, type WorkSlug } from '../translation/translatable-slugs'
import { problem } from './problem'
import { readBody } from './read-body'

/** Whether somebody may write translations into a locale, by the table of permissions. */
export const mayWrite = ({ user }: Pick<PayloadRequest, 'user'>, locale: string): boolean => {
  const grant = grantFor(rolesOf(user), 'translations', 'update')
  return grant === 'all' || (grant === 'own-locales' && isOwnLocale(user, locale))
}

const isOwnLocale = (user: PayloadRequest['user'], locale: string): boolean =>
  accountOf(user)?.locales.includes(locale) ?? false

/** Lets pass who may write into a locale; throws 403 for everybody else. */
export const onlyWriters = (req: PayloadRequest, locale: string): void => {
  if (!mayWrite(req, locale)) throw problem(403, 'not-your-language', 'This is not your language.')
}

/** An error as an answer: its code, and whatever else it tells, stand beside the words. */
const answerOf = (error: unknown): Response => {
  if (!(error instanceof APIError) || !error.isPublic) throw error
  const { message, status, data } = error
  const { code = null, ...more } = (data ?? {}) as { code?: unknown }
  return Response.json({ errors: [{ message, data }], code, ...more }, { status })
}

/**
 * A door of the translators' workspace: open to who may read all catalogues, whatever else they may do being asked inside.
 * Errors are answered with a `code` for the panel; nothing that it answers is kept by any cache.
 */
export const guarded =
  (handler: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const answer = await enter(req, handler).catch(answerOf)
    answer.headers.set('cache-control', 'private, no-store')
    return answer
  }

const enter = async (
  req: PayloadRequest,
  handler: (req: PayloadRequest) => Promise<Response>,
): Promise<Response> => {
  if (!req.user) throw problem(401, 'logged-out', 'Log in first.')
  if (grantFor(rolesOf(req.user), 'translations', 'read') !== 'all')
    throw problem(403, 'not-for-you', 'This is not open to you.')
  return handler(req)
}

const parsed = <Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> => {
  const { data, error } = schema.safeParse(sent)
  if (!error) return data
  const words = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw problem(400, 'not-understood', words.join('; '))
}

/** How much is taken in as JSON, in bytes: a whole catalogue in the longest of scripts fits. */
const mostJson = 5_000_000

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** What was sent, as a schema knows it; anything else is refused by 400, with the place where it is wrong; too much by 413. */
export const bodyOf = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => parsed(schema, jsonIn(await readBody(req, mostJson)))

/** What was asked in the address, as a schema knows it; anything else is refused by 400. */
export const queryOf = <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): z.output<Schema> => parsed(schema, req.query)

/** Where somebody works, as it is named in an address or a body. */
export const placeSchema = z.object({
  of: z.custom<WorkSlug>(isWorkSlug, { error: 'must be a collection that is translated.' }),
  documentId: z.string().min(1).max(64),
  locale: z.string().refine(isLocale, { error: 'must be a language of the site.' }),
}) satisfies z.ZodType<WorkPlace>
