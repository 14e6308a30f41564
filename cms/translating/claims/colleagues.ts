import type { PayloadRequest, Where } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'

const mostNamed = 500

/** Who can work on translations into a locale: its translators, and whoever may write all catalogues. */
const worksIn = (locale: Locale): Where => ({
  or: [
    { roles: { in: ['admin', 'editor'] } },
    { and: [{ roles: { in: ['translator'] } }, { locales: { in: [locale] } }] },
  ],
})

const find = async (req: PayloadRequest, where: Where, limit: number) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit,
    // Colleagues know one another by name; nothing else of an account is read.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    sort: 'name',
    where,
  })
  return docs
}

/** Whether an account can take over translations into a locale. */
export const canWorkIn = async (
  req: PayloadRequest,
  user: string,
  locale: Locale,
): Promise<boolean> =>
  (await find(req, { and: [{ id: { equals: user } }, worksIn(locale)] }, 1)).length > 0

/** Answers who may take over translations into `?locale`: names and ids, nothing else, without the one who asks. */
export const colleagues = async (req: PayloadRequest): Promise<Response> => {
  const { locale } = req.query ?? {}
  if (!isLocale(locale)) return Response.json([])
  const docs = await find(req, worksIn(locale), mostNamed)
  const others = docs.filter(({ id }) => id !== req.user?.id)
  return Response.json(others.map(({ id, name }) => ({ id, name: name ?? '' })))
}
