import { waitsFor } from '@/cms/mails/owed'
import { messagesOf } from '@/cms/signatures/messages-of'
import type { Locale } from '@/i18n/locales'
import { cms } from '@/queries/cms'
import { ownSignature } from './own-signature'

/** What the private page shows of a signature, or null for a key that opens nothing here. */
export const readOwnSignature = async (key: string, slug: string, locale: Locale) => {
  const own = await ownSignature(key, slug, locale)
  if (!own) return null
  const { signatory, campaign } = own
  const messages = await messagesOf(await cms(), signatory.id)
  return {
    key,
    campaign,
    signatory,
    waitsFor: signatory.state === 'pending' ? waitsFor(signatory) : null,
    messages: messages.map(({ id, text, state }) => ({ id, text, state })),
  }
}

export type OwnPage = NonNullable<Awaited<ReturnType<typeof readOwnSignature>>>
