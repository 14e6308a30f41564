import { campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { confirm } from '@/cms/signatures/confirm'
import { findByToken } from '@/cms/signatures/find-by-token'
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
  const confirmed = await confirm(payload, found, campaign)
  if (!confirmed) return spent()
  const thanks = `/${locale}/campaigns/${campaign.slug}/thanks`
  return {
    kind: 'taken',
    next: confirmed.kind === 'signature' ? `${thanks}?key=${confirmed.key}` : `${thanks}?message=1`,
  }
}

/** Confirms the signature or the message that a token from a mail stands for; each token works once. */
export const confirmSignature: TakeLetter = (letter) => atLeast(() => confirmLetter(letter))
