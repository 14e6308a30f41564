import type { PayloadRequest, Where } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'
import { plannedKey, plannedPublications } from '../translating/source/planned-publications'
import { accountOf } from './account'
import { publishedIn } from './published'

/** The collections whose drafts an editor can open to translators. */
const openable: readonly GovernedSlug[] = [
  'organizations',
  'campaigns',
  'news-items',
  'speeches',
  'pages',
  'media',
  'documents',
]

const plannedIn = async (req: PayloadRequest, slug: string): Promise<string[]> =>
  [...(await plannedPublications(req)).keys()]
    .filter((key) => key.startsWith(plannedKey(slug, '')))
    .map((key) => key.slice(plannedKey(slug, '').length))

/**
 * What somebody who may read what is published may read now: translators who preview a translation (`openedDrafts` in the
 * context, which no request from outside can set) also the drafts that an editor opened to them. Only for reads of the newest
 * versions: elsewhere the tick may be an old one.
 */
export const publishedTo = async (req: PayloadRequest, slug: GovernedSlug): Promise<Where> => {
  const isTranslator = accountOf(req.user)?.roles.includes('translator') ?? false
  if (req.context.openedDrafts !== true || !isTranslator || !openable.includes(slug))
    return publishedIn(slug)
  const planned = await plannedIn(req, slug)
  const opened: Where[] = [
    { forTranslators: { equals: true } },
    ...(planned.length > 0 ? [{ id: { in: planned } }] : []),
  ]
  return {
    or: [publishedIn(slug), { and: [{ deletedAt: { exists: false } }, { or: opened }] }],
  }
}
