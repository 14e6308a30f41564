import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'
import { isLocale, type Locale } from '@/i18n/locales'
import { isWorkSlug } from '../../translation/translatable-slugs'
import { publicationRefusal } from '../desk/publication'
import { codeOf } from '../problem'
import { mergedWith, messagesOf } from '../progress/merged'
import { writeEvent } from '../write-event'
import { type Source, sourceOf } from './source-of'

type Waiting = { id: string; locale: Locale; messages: Catalogue }

/** Why a translation stays where it is: in a word, and how many segments are in the way. */
type Refused = { refused: string; count?: number }

const waitingFor = async (
  req: PayloadRequest,
  of: string,
  documentId: string,
): Promise<Waiting[]> => {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    draft: true,
    // That they wait is what their translators asked for; whoever publishes the original need not see them.
    overrideAccess: true,
    pagination: false,
    req,
    select: { locale: true, messages: true },
    where: {
      and: [
        { of: { equals: of } },
        { documentId: { equals: documentId } },
        { publishWithOriginal: { equals: true } },
        { _status: { equals: 'draft' } },
      ],
    },
  })
  return docs.flatMap(({ id, locale, messages }) => {
    const catalogue = catalogueSchema.safeParse(messages ?? [])
    return isLocale(locale) && catalogue.success ? [{ id, locale, messages: catalogue.data }] : []
  })
}

/**
 * The request for a publication inside another one: within its transaction, which it cannot end though it fails (Payload
 * rolls back none that is still promised), and without what is only true of the outer one.
 */
const inside = (req: PayloadRequest): PayloadRequest => {
  const inner = isolateObjectProperty(req, ['context', 'transactionID'])
  inner.context = { ...req.context, isRestoringVersion: false, locale: null }
  if (req.transactionID) inner.transactionID = Promise.resolve(req.transactionID)
  return inner
}

const publish = async (
  req: PayloadRequest,
  source: Source,
  { id, locale, messages }: Waiting,
): Promise<Refused | null> => {
  const merged = await mergedWith(source, messagesOf(source), messages, locale)
  const refusal = await publicationRefusal(req, source, locale, merged)
  if (refusal) return { refused: refusal.code, count: refusal.count }
  try {
    await req.payload.update({
      collection: 'translations',
      id,
      data: { _status: 'published', publishWithOriginal: false },
      depth: 0,
      // Its translators may publish it, and asked for this moment.
      overrideAccess: true,
      req: inside(req),
    })
    return null
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { refused: codeOf(error) ?? error.message }
  }
}

/**
 * Publishes the translations of a document that were to appear together with it, in the same transaction. One that may not
 * be published (not reviewed, wrong tags) goes on waiting and keeps nothing else back; the journal says why.
 */
export const publishWaitingOf = async (
  req: PayloadRequest,
  of: string,
  documentId: string,
): Promise<void> => {
  if (!isWorkSlug(of)) return
  const waiting = await waitingFor(req, of, documentId)
  const source = waiting.length > 0 ? await sourceOf(req, of, documentId) : null
  if (!source) return
  for (const catalogue of waiting) {
    const refused = await publish(req, source, catalogue)
    const place = { of, documentId, locale: catalogue.locale }
    if (refused) await writeEvent(req, place, 'publish-planned', refused)
  }
}
