import { campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { confirm } from '@/cms/signatures/confirm'
import { findByToken, letterOf } from '@/cms/signatures/find-by-token'
import { cms } from '@/queries/cms'
import { atLeast } from './at-least'
import type { Letter, LetterAnswer, TakeLetter } from './letter'
import { refuse } from './refusal'

/** One answer for tokens that were used, have expired, were replaced, belong elsewhere or never were. */
const spent = (): LetterAnswer => refuse(410, [{ field: null, code: 'token' }])

const confirmLetter = async ({ fields, locale, slug }: Letter): Promise<LetterAnswer> => {
  const payload = await cms()
  const [campaign, found] = await Promise.all([
    campaignToSign(payload, slug, locale),
    findByToken(payload, String(fields.token ?? '')),
  ])
  if (!campaign || !found || found.campaign !== campaign.id) return spent()
  const { letter, token } = fields
  // What was read is not what stands there now: nobody confirms what they have not seen.
  if (letter && letter !== letterOf(found.row))
    return {
      kind: 'taken',
      next: `/${locale}/campaigns/${campaign.slug}/confirm?token=${token}&newer=yes`,
    }
  const confirmed = await confirm(payload, found, campaign)
  if (!confirmed) return spent()
  const thanks = `/${locale}/campaigns/${campaign.slug}/thanks`
  return {
    kind: 'taken',
    next: confirmed.kind === 'signature' ? `${thanks}?key=${confirmed.key}` : `${thanks}?message=1`,
  }
}

/**
 * Confirms the signature or the message that a token from a mail stands for; each token works once. A `letter` names the one
 * that the page showed: where a newer one has replaced it, that is shown first.
 */
export const confirmSignature: TakeLetter = (letter) => atLeast(() => confirmLetter(letter))
