import { campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { findByToken, letterOf } from '@/cms/signatures/find-by-token'
import type { Locale } from '@/i18n/locales'
import { cms } from '@/queries/cms'

/** Which of several letters it is: a newer one that replaced it has another. */
type WithLetter = { letter: string }

/** What a token is about to confirm, as the page with the button shows it; nothing that was told in confidence. */
export type ToConfirm = WithLetter &
  (
    | {
        kind: 'organization' | 'person'
        name: string
        nativeName: string | null
        nativeLanguage: string | null
        abbreviation: string | null
        country: string | null
        city: string | null
        website: string | null
        visibility: 'public' | 'pseudonym' | 'country-only' | 'counted-only'
        pseudonym: string | null
      }
    | {
        kind: 'message'
        name: string
        organization: string | null
        country: string | null
        text: string
        language: string
      }
  )

/** What stands behind a token at the address of a campaign, or null; reading it changes nothing. */
export const readUnconfirmed = async (
  token: string,
  slug: string,
  locale: Locale,
): Promise<ToConfirm | null> => {
  const payload = await cms()
  const [campaign, found] = await Promise.all([
    campaignToSign(payload, slug, locale),
    findByToken(payload, token),
  ])
  if (!campaign || found?.campaign !== campaign.id) return null
  const { row } = found
  const letter = letterOf(row)
  if (found.collection === 'solidarity-messages')
    return {
      letter,
      kind: 'message',
      name: row.sender ?? '',
      organization: typeof row.organization === 'string' ? row.organization : null,
      country: row.country ?? null,
      text: row.text ?? '',
      language: row.originalLocale ?? locale,
    }
  return {
    letter,
    kind: row.kind ?? 'person',
    name: row.name ?? '',
    nativeName: row.nativeName ?? null,
    nativeLanguage: row.nativeLanguage ?? null,
    abbreviation: row.abbreviation ?? null,
    country: row.country ?? null,
    city: row.city ?? null,
    website: row.website ?? null,
    visibility: row.visibility ?? 'public',
    pseudonym: row.pseudonym ?? null,
  }
}
