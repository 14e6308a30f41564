import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { translatableSlugs } from '../../../translation/translatable-slugs'
import { interfaceSlug } from '../../words/interface-original'
import type { PackedFile } from '../zip/pack'
import { formats } from './formats'
import { outgoingOf } from './outgoing-of'

const together = 25

const singles = ['site', 'navigation', interfaceSlug]

/** Of what people send in there may be more than anybody translates: only what somebody has begun. */
const onlyBegun = new Set<string>(['signatories', 'solidarity-messages'])

/** The ids of a kind of documents, in parts. */
async function* idsOf(req: PayloadRequest, of: string, locale: Locale): AsyncGenerator<string[]> {
  if (singles.includes(of)) {
    yield [of]
    return
  }
  const begun = onlyBegun.has(of)
  const where: Where = begun
    ? { and: [{ of: { equals: of } }, { locale: { equals: locale } }] }
    : {}
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<{ id: string; documentId?: string }>({
      collection: (begun ? 'translations' : of) as CollectionSlug,
      limit: together,
      page,
      req,
      select: begun ? { documentId: true } : {},
      sort: 'id',
      where,
    })
    yield docs.map(({ id, documentId }) => documentId ?? id)
    if (!hasNextPage) return
  }
}

/**
 * One file for each document that can be translated into a locale, read as they are asked for. What is in the trash or
 * closed to translators is left out where its source is read.
 */
export async function* localeFiles(
  req: PayloadRequest,
  locale: Locale,
  format: keyof typeof formats,
): AsyncGenerator<PackedFile> {
  const { extension, write } = formats[format]
  for (const slug of [...translatableSlugs.filter((each) => !singles.includes(each)), ...singles])
    for await (const ids of idsOf(req, slug, locale))
      for (const catalogue of await outgoingOf(req, slug, ids, locale))
        if (catalogue.messages.length > 0)
          yield { name: `${catalogue.name}.${locale}.${extension}`, text: write(catalogue) }
}
