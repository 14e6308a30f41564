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

/** How a signatory is named under a message: as the register shows it, never more; `unnamed` where it shows no name. */
export const senderOf = (
  { visibility, name, pseudonym }: Pick<Signing, 'visibility' | 'name' | 'pseudonym'>,
  unnamed: string,
): string =>
  (visibility === 'public' ? name : visibility === 'pseudonym' ? pseudonym : null) || unnamed

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

/** The message that was written together with a signature: confirmed with it, shown as its signer is, or as `unnamed`. */
export const messageWith = (
  campaign: CampaignToSign,
  signing: Signing & { message: string },
  { unnamed, ...cameIn }: CameIn & { unnamed: string },
  signatory: string,
) => ({
  ...newMessage(
    campaign,
    {
      sender: senderOf(signing, unnamed),
      country: signing.visibility === 'counted-only' ? null : (signing.country ?? null),
      text: signing.message,
      email: signing.email,
      originalLocale: cameIn.locale,
    },
    cameIn,
  ),
  signatory,
})
