import type { PayloadRequest } from 'payload'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import type { TranslationEvent } from '@/domain/translation/desk/state'

/** Writes into the history what somebody did with a translation; in the request's transaction, if it has one. */
export const writeEvent = async (
  req: PayloadRequest,
  { of, documentId, locale }: WorkPlace,
  event: TranslationEvent,
  detail: Record<string, unknown> | null = null,
): Promise<void> => {
  await req.payload.db.create({
    collection: 'translation-events',
    data: { of, documentId, locale, event, by: req.user?.id ?? null, detail },
    req,
    returning: false,
  })
}
