import { type CampaignToSign, campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { consentText } from '@/cms/signatures/consent-text'
import { keepMandate, type Mandate } from '@/cms/signatures/mandates'
import type { Signing } from '@/cms/signatures/new-signature'
import { takeSignature } from '@/cms/signatures/take-signature'
import { wordsIn } from '@/cms/translating/words/words-in'
import { isOpenToSigning } from '@/domain/campaign/stage'
import { problemsIn } from '@/domain/letter/problems-in'
import { type Signature, signatureSchema } from '@/domain/signature/signature-schema'
import { cms } from '@/queries/cms'
import { atLeast } from './at-least'
import { letIn } from './let-in'
import type { Letter, LetterAnswer, TakeLetter } from './letter'
import { refuse } from './refusal'

const signingFrom = (signature: Signature): Signing => {
  const { kind, name, nativeName, nativeLanguage, city, country, visibility, pseudonym } = signature
  const isOrganization = signature.kind === 'organization'
  return {
    kind,
    name,
    nativeName: nativeName ?? null,
    nativeLanguage: nativeLanguage ?? null,
    city: city ?? null,
    country,
    visibility,
    pseudonym: pseudonym ?? null,
    email: signature.email,
    message: signature.message ?? null,
    abbreviation: isOrganization ? (signature.abbreviation ?? null) : null,
    website: isOrganization ? (signature.website ?? null) : null,
    officerName: isOrganization ? signature.officerName : null,
    officerRole: isOrganization ? signature.officerRole : null,
  }
}

const take = async (
  { locale, files }: Letter,
  campaign: CampaignToSign,
  signature: Signature,
  moderate: boolean,
): Promise<'taken' | 'mandate-wrong'> => {
  const signing = signingFrom(signature)
  const file = signing.kind === 'organization' ? files.mandate : undefined
  const mandate: Mandate | null = file ? await keepMandate(file) : null
  if (file && !mandate) return 'mandate-wrong'
  const now = new Date().toISOString()
  const payload = await cms()
  const words = await wordsIn(payload, locale)
  const cameIn = {
    locale,
    consentText: consentText({ locale, words }, 'sign', campaign),
    moderate,
    now,
  }
  await takeSignature(payload, campaign, signing, cameIn, mandate)
  return 'taken'
}

const sign = async (letter: Letter): Promise<LetterAnswer> => {
  const { fields, locale, slug } = letter
  const campaign = await campaignToSign(await cms(), slug, locale)
  if (!campaign) return refuse(404, [{ field: null, code: 'campaign-missing' }])
  if (!isOpenToSigning(campaign))
    return refuse(409, [{ field: null, code: 'campaign-closed' }], { fields })
  const parsed = signatureSchema({ whoMaySign: campaign.kinds }).safeParse(fields)
  if (!parsed.success) return refuse(422, problemsIn(parsed.error), { fields })
  const gate = await letIn(letter, campaign.id, 'sign')
  if (gate.kind === 'refused') return gate.answer
  if (gate.kind === 'in') {
    const outcome = await take(letter, campaign, parsed.data, gate.moderate)
    if (outcome !== 'taken') return refuse(422, [{ field: 'mandate', code: outcome }], { fields })
  }
  return { kind: 'taken', next: `/${locale}/campaigns/${campaign.slug}/sign/sent` }
}

/**
 * Takes a signature under a campaign: unconfirmed, until the link in the mail is used. Who signs twice, and what is in a
 * trap, gets the same answer in the same time as everybody else.
 */
export const signCampaign: TakeLetter = (letter) => atLeast(() => sign(letter))
