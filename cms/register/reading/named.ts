import type { Payload } from 'payload'
import { searchKey } from '@/domain/search-key'
import { catalogueSchema } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'

type Catalogue = { id: string; documentId: string; messages: unknown }

/** How many translated names are looked through at most. */
const most = 10_000

/**
 * The IDs of signatories, of whatever register, whose published translation into a locale holds all the words; the words
 * are search keys. Whoever looks somebody up narrows them to those that the reader may see.
 */
export const namedInTranslation = async (
  payload: Payload,
  locale: Locale,
  words: readonly string[],
): Promise<string[]> => {
  const { docs } = await payload.db.find<Catalogue>({
    collection: 'translations',
    limit: most,
    pagination: false,
    select: { documentId: true, messages: true },
    where: {
      and: [
        { of: { equals: 'signatories' } },
        { locale: { equals: locale } },
        { _status: { equals: 'published' } },
      ],
    },
  })
  return docs.flatMap(({ documentId, messages }) => {
    const catalogue = catalogueSchema.safeParse(messages ?? [])
    if (!catalogue.success) return []
    const names = catalogue.data.flatMap(({ msgctxt, msgstr, obsolete }) =>
      !obsolete && msgctxt === 'shown.name' && msgstr ? [searchKey(msgstr)] : [],
    )
    return names.some((name) => words.every((word) => name.includes(word))) ? [documentId] : []
  })
}
