import { campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { consentText } from '@/cms/signatures/consent-text'
import { takeMessage } from '@/cms/signatures/take-message'
import { wordsIn } from '@/cms/translating/words/words-in'
import { problemsIn } from '@/domain/letter/problems-in'
import { messageSchema } from '@/domain/signature/message-schema'
import { locales } from '@/i18n/locales'
import { cms } from '@/queries/cms'
import { atLeast } from './at-least'
import { letIn } from './let-in'
import type { Letter, LetterAnswer, TakeLetter } from './letter'
import { refuse } from './refusal'

const send = async (letter: Letter): Promise<LetterAnswer> => {
  const { fields, locale, slug } = letter
  const payload = await cms()
  const campaign = await campaignToSign(payload, slug, locale)
  if (!campaign) return refuse(404, [{ field: null, code: 'campaign-missing' }])
  if (!campaign.takesMessages)
    return refuse(409, [{ field: null, code: 'messages-closed' }], { fields })
  const parsed = messageSchema(locales).safeParse(fields)
  if (!parsed.success) return refuse(422, problemsIn(parsed.error), { fields })
  const gate = await letIn(letter, campaign.id, 'message')
  if (gate.kind === 'refused') return gate.answer
  if (gate.kind === 'in') {
    const { sender, organization = null, country, email, text, language } = parsed.data
    const words = await wordsIn(payload, locale)
    await takeMessage(
      payload,
      campaign,
      { sender, organization, country, email, text, originalLocale: language },
      {
        locale,
        consentText: consentText({ locale, words }, 'message', campaign),
        moderate: gate.moderate,
        now: new Date().toISOString(),
      },
    )
  }
  return { kind: 'taken', next: `/${locale}/campaigns/${campaign.slug}/message/sent` }
}

/** Takes a message of solidarity: unconfirmed, until the link in the mail is used, and then for moderators to read. */
export const sendMessage: TakeLetter = (letter) => atLeast(() => send(letter))
