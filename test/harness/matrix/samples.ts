import { permissions } from '@/domain/permissions'
import type { Who } from '../accounts'
import { bootPayload } from '../boot'
import { type Doc, journals, make, type OwnSlug, unique } from '../documents'

/** The collections of the table; what is left of it are globals. */
export const globalSlugs = ['site', 'navigation', 'translating'] as const
export const collectionSlugs = Object.keys(permissions).filter(
  (slug) => !globalSlugs.some((global) => global === slug),
) as OwnSlug[]

/** One document of a collection, with what a grant asks about. */
export type Sample = {
  id: string
  called: string
  isPublished: boolean
  isTrashed: boolean
  locale?: string
  accountId?: string
}

/** A text field of each collection that can be changed without making a document invalid. */
export const markField: Record<OwnSlug, string> = {
  organizations: 'abbreviation',
  campaigns: 'summary',
  signatories: 'name',
  'solidarity-messages': 'sender',
  'news-items': 'publication',
  topics: 'name',
  'link-checks': 'address',
  webhooks: 'name',
  'webhook-deliveries': 'lastError',
  speeches: 'speaker',
  pages: 'summary',
  media: 'caption',
  documents: 'title',
  translations: 'note',
  'translation-tasks': 'title',
  'translation-comments': 'text',
  'translation-events': 'documentId',
  'glossary-terms': 'note',
  users: 'name',
  decisions: 'reason',
  imports: 'title',
  'register-entries': 'hash',
  'spent-challenges': 'key',
}

const toTrash = async (slug: OwnSlug, { id }: Doc): Promise<void> => {
  const payload = await bootPayload()
  const data = { deletedAt: new Date().toISOString() } as never
  await payload.update({ collection: slug, id, data })
}

type Kind = Omit<Sample, 'id' | 'accountId'>

const draft: Kind = { called: 'a draft', isPublished: false, isTrashed: false }
const published: Kind = { called: 'a published one', isPublished: true, isTrashed: false }
const trashed: Kind = { called: 'one in the trash', isPublished: true, isTrashed: true }
const kinds = [draft, published, trashed]

const kindsOf = (slug: OwnSlug): Kind[] => {
  // What the site itself writes down has no drafts and no trash.
  if (journals.has(slug)) return [published]
  return slug === 'translations'
    ? ['de', 'fr'].flatMap((locale) =>
        kinds.map((kind) => ({ ...kind, locale, called: `${kind.called} in ${locale}` })),
      )
    : kinds
}

/** Fresh documents of every kind that a grant can tell apart. */
export const samplesOf = async (slug: OwnSlug, who: Who): Promise<Sample[]> => {
  if (slug === 'users') {
    const other = await make('users')
    return [
      { ...published, called: 'another account', id: other.id, accountId: other.id },
      ...(who.id ? [{ ...published, called: 'itself', id: who.id, accountId: who.id }] : []),
    ]
  }
  const samples: Sample[] = []
  for (const kind of kindsOf(slug)) {
    const { isPublished, isTrashed, locale } = kind
    const doc = await make(slug, {
      published: isPublished,
      // MongoDB keeps a value that the restored version does not have; here every version has one.
      [markField[slug]]: unique('As it was made'),
      ...(locale ? { locale } : {}),
    })
    if (isTrashed) await toTrash(slug, doc)
    samples.push({ ...kind, id: doc.id })
  }
  return samples
}
