import type { PayloadRequest } from 'payload'
import { bringBack } from '@/domain/translation/bring-back'
import { type Catalogue, type CatalogueMessage, messageKey } from '@/domain/translation/message'
import { type Change, type Edit, takeEdits } from '@/domain/translation/take-edits'
import type { Locale } from '@/i18n/locales'
import { problem } from '../problem'
import { mergedWith, messagesOf } from '../progress/merged'
import { needsSecondPerson } from '../progress/second-person'
import type { Source } from '../source/source-of'
import { interfaceSlug } from '../words/interface-original'

/** What a save of a catalogue begins with. */
export type Saving = {
  req: PayloadRequest
  /** Null where there is nothing that translators may have; the catalogue then stays as it is, edits aside. */
  source: Source | null
  locale: Locale
  stored: Catalogue
  /** Edits from somebody; a whole catalogue from an old version, or from the site itself. */
  sent: readonly Edit[]
}

const upToDate = async ({ source, locale }: Saving, catalogue: Catalogue): Promise<Catalogue> =>
  source ? mergedWith(source, messagesOf(source), catalogue, locale) : catalogue

/** The delivered words of the interface are not stored: a later release brings better ones along. */
const worthStoring = (saving: Saving, catalogue: Catalogue): Catalogue => {
  if (saving.source?.of !== interfaceSlug) return catalogue
  const given = new Set(
    [...saving.stored, ...saving.sent].filter(({ msgstr }) => msgstr).map(messageKey),
  )
  return catalogue.filter((entry) => entry.rev !== undefined || given.has(messageKey(entry)))
}

/** A signatory's former name must not be kept; so words for one are given back instead of being forgotten silently. */
const refuseFormerNames = (source: Source | null, changes: readonly Change[]): void => {
  if (source?.of !== 'signatories') return
  const shown = new Set(messagesOf(source).map(messageKey))
  const lost = changes.filter(({ key, after }) => !shown.has(key) && after.msgstr !== '')
  if (lost.length > 0)
    throw problem(409, 'source-gone', 'The original has changed. Nothing of this was saved.', {
      conflicts: lost.map(({ key, after: { msgctxt, msgid, msgstr } }) => ({
        ...{ key, msgctxt, msgid, yours: msgstr },
        ...{ theirs: '', rev: 0 },
      })),
    })
}

const refuseOwnReview = async (
  req: PayloadRequest,
  by: string,
  changes: readonly Change[],
): Promise<void> => {
  const own = changes.filter(
    ({ before, after }) =>
      after.reviewed && after.by === by && !(before.reviewed && before.by === by),
  )
  if (own.length > 0 && (await needsSecondPerson(req)))
    throw problem(
      403,
      'own-words',
      'Somebody else than the translator has to review: you cannot approve your own words.',
      { count: own.length },
    )
}

const edited = async (saving: Saving, by: string): Promise<CatalogueMessage[]> => {
  const before = await upToDate(saving, saving.stored)
  const { catalogue, changes, conflicts } = takeEdits(before, saving.sent, by)
  if (conflicts.length > 0)
    throw problem(
      409,
      'conflict',
      'Somebody else has changed this meanwhile. Nothing of this was saved.',
      { conflicts },
    )
  refuseFormerNames(saving.source, changes)
  await refuseOwnReview(saving.req, by, changes)
  return catalogue
}

/**
 * What a catalogue becomes by a save. What somebody sends are edits of what is stored, refused by 409 with both texts where
 * they did not see it; an old version comes back as edits; the site itself, which nobody has logged in to, says all.
 */
export const nextCatalogue = async (saving: Saving): Promise<CatalogueMessage[]> => {
  const { req, stored, sent } = saving
  const taken = async (): Promise<Catalogue> => {
    if (!req.user) return sent
    if (req.context.isRestoringVersion) return bringBack(await upToDate(saving, stored), sent)
    return edited(saving, String(req.user.id))
  }
  return [...worthStoring(saving, await upToDate(saving, await taken()))]
}
