import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isTranslatableSlug, isWorkSlug } from '../../../translation/translatable-slugs'
import type { Work } from '../../desk/work-on'
import { BrokenFile } from '../broken-file'
import type { ReadPart } from '../exchange-file'
import { isSameLanguage } from '../same-language'

/** What the importer says of the place: always the locale, the document where one is open. */
export type Asked = { locale: Locale; of?: string | undefined; documentId?: string | undefined }

type Document = { of: string; documentId: string }

/** The document that a file is called after, as exports call them: `campaigns/jiashi-workers.ar.po`, `site.ar.po`. */
const byName = async (req: PayloadRequest, file: string): Promise<Document | null> => {
  const [, of = '', slug = ''] =
    /(?:^|\/)(?:([\w-]+)\/)?([\w-]+)\.[\w-]+\.(?:pot?|xlf|xliff)$/i.exec(file) ?? []
  if (!of) return isWorkSlug(slug) && !hasRows(req, slug) ? { of: slug, documentId: slug } : null
  if (!isTranslatableSlug(of) || !hasRows(req, of)) return null
  const hasSlugs = req.payload.collections[of].config.flattenedFields.some(
    ({ name }) => name === 'slug',
  )
  // As whoever asks: to who may not see a document, it is called nothing.
  const { docs } = await req.payload.find({
    collection: of,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    where: hasSlugs ? { slug: { equals: slug } } : { id: { equals: slug } },
  })
  return docs[0] ? { of, documentId: String(docs[0].id) } : null
}

const hasRows = (req: PayloadRequest, of: string): of is CollectionSlug =>
  Object.hasOwn(req.payload.collections, of)

/**
 * Where the entries of a file belong: to the document that it names itself, else to the one that was open when it was
 * chosen, else to the one that it is called after. Throws `BrokenFile` where that is none, another, or another language.
 */
export const placeOf = async (
  req: PayloadRequest,
  { of, documentId, locale }: Pick<ReadPart, 'of' | 'documentId' | 'locale'>,
  file: string,
  asked: Asked,
): Promise<Work['place']> => {
  if (locale !== null && !isSameLanguage(locale, asked.locale))
    throw new BrokenFile('locale', null, { language: locale })
  const open: Document | null =
    asked.of && asked.documentId ? { of: asked.of, documentId: asked.documentId } : null
  const said = of !== null && documentId !== null && isWorkSlug(of) ? { of, documentId } : null
  if (open && said && (open.of !== said.of || open.documentId !== said.documentId))
    throw new BrokenFile('other', null, { document: `${said.of}/${said.documentId}` })
  const place = said ?? open ?? (await byName(req, file))
  if (!place) throw new BrokenFile('place', null)
  return { ...place, locale: asked.locale }
}
