import { waitsFor } from '@/cms/mails/owed'
import { dnsRecordFor } from '@/cms/proof/dns-record'
import { isFreeMail } from '@/cms/proof/free-mail'
import { messagesOf } from '@/cms/signatures/messages-of'
import type { Locale } from '@/i18n/locales'
import type { Signatory } from '@/payload-types'
import { cms } from '@/queries/cms'
import { ownSignature } from './own-signature'

/** The DNS record by which an organisation that waits for a proof can bring it itself, or null. */
const recordFor = ({ id, website }: Signatory) => {
  const record = dnsRecordFor(id, website)
  return record && !isFreeMail(record.domain) ? record : null
}

/** What the private page shows of a signature, or null for a key that opens nothing here. */
export const readOwnSignature = async (key: string, slug: string, locale: Locale) => {
  const own = await ownSignature(key, slug, locale)
  if (!own) return null
  const { signatory, campaign } = own
  const waiting = signatory.state === 'pending' ? waitsFor(signatory) : null
  const messages = await messagesOf(await cms(), signatory.id)
  return {
    key,
    campaign,
    signatory,
    waitsFor: waiting,
    record: waiting === 'proof' ? recordFor(signatory) : null,
    messages: messages.map(({ id, text, state }) => ({ id, text, state })),
  }
}

export type OwnPage = NonNullable<Awaited<ReturnType<typeof readOwnSignature>>>
