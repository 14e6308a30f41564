import type { PayloadRequest } from 'payload'
import { checkMessage } from '@/domain/translation/checks/check-message'
import { segmentKinds } from '@/domain/translation/desk/segment-kind'
import { segmentState } from '@/domain/translation/desk/segment-state'
import { type Catalogue, type CatalogueMessage, messageKey } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { needsSecondPerson } from '../progress/second-person'
import type { Source } from '../source/source-of'
import { interfaceSlug } from '../words/interface-original'

/** Why a translation cannot be published as it is: to be thrown or answered as a problem. */
export type Refusal = {
  status: 403 | 422
  code: 'machine-unreviewed' | 'not-reviewed' | 'checks-failed'
  message: string
  /** The segments that are in the way, the first hundred. */
  segments: { key: string; msgctxt: string; msgid: string }[]
  /** How many they are. */
  count: number
}

const most = 100

const refusal = (
  status: Refusal['status'],
  code: Refusal['code'],
  message: (count: number) => string,
  segments: readonly CatalogueMessage[],
): Refusal | null =>
  segments.length === 0
    ? null
    : {
        status,
        code,
        message: message(segments.length),
        segments: segments
          .slice(0, most)
          .map((entry) => ({ key: messageKey(entry), msgctxt: entry.msgctxt, msgid: entry.msgid })),
        count: segments.length,
      }

const are = (count: number): string => (count === 1 ? '1 segment is' : `${count} segments are`)

/** What readers would get: words for the source of now. */
const isGiven = (entry: CatalogueMessage): boolean =>
  !entry.obsolete && entry.msgstr.trim() !== '' && !entry.fuzzy

/**
 * Says why a catalogue cannot be published, or null where it can: words of a machine that nobody has looked at, words that
 * no second person has reviewed where the settings ask for one, words with errors. What is fuzzy readers do not get, so it
 * is in nobody's way. `messages` is the catalogue of now, merged with the source.
 */
export const publicationRefusal = async (
  req: PayloadRequest,
  source: Source | null,
  locale: Locale,
  messages: Catalogue,
): Promise<Refusal | null> => {
  const given = messages.filter(isGiven)
  const byMachine = refusal(
    403,
    'machine-unreviewed',
    (count) => `${are(count)} as a machine wrote it. Approve or rewrite them, then publish.`,
    given.filter(({ machine }) => machine),
  )
  if (byMachine) return byMachine
  const unreviewed = given.filter((entry) => segmentState(entry) !== 'reviewed')
  if (unreviewed.length > 0 && (await needsSecondPerson(req)))
    return refusal(
      403,
      'not-reviewed',
      (count) =>
        `${are(count)} not reviewed. Somebody else than the translator has to approve them before this is published.`,
      unreviewed,
    )
  return refusal(
    422,
    'checks-failed',
    (count) =>
      `In ${count === 1 ? '1 segment' : `${count} segments`} tags, links or placeholders are wrong. Mend them, then publish.`,
    source ? given.filter(hasErrors(source, locale)) : [],
  )
}

const hasErrors = ({ of, fields, originalLocale }: Source, locale: Locale) => {
  const kindOf = segmentKinds(of === interfaceSlug ? null : fields)
  return ({ msgctxt, msgid, msgstr }: CatalogueMessage): boolean =>
    checkMessage(
      { msgctxt, msgid, msgstr, kind: kindOf(msgctxt) },
      { from: originalLocale, to: locale },
    ).some(({ level }) => level === 'error')
}
