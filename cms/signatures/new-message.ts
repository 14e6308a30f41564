import type { Locale } from '@/i18n/locales'
import type { SolidarityMessage } from '@/payload-types'
import { seal } from '../private-data/seal'
import type { CampaignToSign } from './campaign-to-sign'
import { type CameIn, letterOf, type Signing } from './new-signature'

/** A message of solidarity as the schema of its form lets it through. */
export type Sending = Pick<SolidarityMessage, 'sender' | 'organization' | 'country' | 'text'> & {
  email: string
  /** The language that the message is written in. */
  originalLocale: Locale
}

/** What stands for a sender who is not named, in the sender's own language. */
const unnamed: Record<Locale, string> = {
  en: 'Somebody who is not named',
  'zh-Hans': '一位不具名者',
  'zh-Hant': '一位不具名者',
  de: 'Jemand ohne Namensnennung',
  fr: 'Une personne non nommée',
  es: 'Alguien sin nombre',
  ar: 'شخص لم يُذكر اسمه',
}

/** How a signatory is named under a message: as the register shows it, never more. */
export const senderOf = (
  { visibility, name, pseudonym }: Pick<Signing, 'visibility' | 'name' | 'pseudonym'>,
  locale: Locale,
): string =>
  (visibility === 'public' ? name : visibility === 'pseudonym' ? pseudonym : null) ||
  unnamed[locale]

/** The row of a message that is not yet confirmed, as it stands in the database. */
export const newMessage = (
  campaign: CampaignToSign,
  { email, ...said }: Sending,
  cameIn: CameIn,
) => ({
  ...letterOf(campaign, email, cameIn),
  ...said,
  receivedOn: cameIn.now,
  email: seal('solidarity-messages.email', email),
})

/** The message that was written together with a signature: confirmed with it, shown as its signer is. */
export const messageWith = (
  campaign: CampaignToSign,
  signing: Signing & { message: string },
  cameIn: CameIn,
  signatory: string,
) => ({
  ...newMessage(
    campaign,
    {
      sender: senderOf(signing, cameIn.locale),
      country: signing.visibility === 'counted-only' ? null : (signing.country ?? null),
      text: signing.message,
      email: signing.email,
      originalLocale: cameIn.locale,
    },
    cameIn,
  ),
  signatory,
})
