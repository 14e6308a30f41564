import type { Payload } from 'payload'
import { mailTranslator } from '@/i18n/translator-for'
import { hashOfToken, manageKeyOf, newToken, tokenDays, tokenExpiry } from '../signatures/tokens'
import { writeTogether } from '../signatures/write-together'
import { addressed } from './addressed'
import { knownPlaces } from './known-places'
import { mailToSigner } from './mail-to-signer'
import {
  addressIn,
  alone,
  isDue,
  localeOf,
  mailFor,
  type Owed,
  type OwedRow,
  waitsFor,
} from './owed'
import { campaignAddress } from './places'
import { quiet } from './quiet'
import { writeMail } from './write-mail'

/** How long after each try the next one comes, in minutes; after the last the mail is given up. */
const pauses = [2, 5, 15, 60, 180, 360, 720, 1440, 1440]

/** When a mail that was taken in hand is tried again, unless it is known to be sent by then. */
const nextTry = (tries: number, now = Date.now()): string =>
  new Date(now + (pauses[tries] ?? 1440) * 60_000).toISOString()

const campaignIn = ({ campaign }: OwedRow): string =>
  typeof campaign === 'object' ? campaign.id : (campaign ?? '')

/** Takes a mail in hand, or returns null where another sender has it; the token of a mail to confirm is made now. */
const claim = async (payload: Payload, { collection, id }: Owed, row: OwedRow) => {
  const token = row.mailDue === 'confirm' ? newToken() : null
  const manageHash = token === null ? hashOfToken(manageKeyOf(id)) : null
  const tries = (row.mailTries ?? 0) + 1
  const claimed = await payload.db.updateOne({
    collection,
    data: {
      mailTries: tries,
      mailNext: nextTry(tries - 1),
      ...(token === null ? {} : { tokenHash: hashOfToken(token), tokenExpires: tokenExpiry() }),
      ...(manageHash === null || manageHash === row.manageHash ? {} : { manageHash }),
    },
    options: { atomic: true },
    req: alone(payload),
    where: { and: [{ id: { equals: id } }, { mailDue: { equals: row.mailDue } }, isDue()] },
  })
  return claimed ? { token, tries } : null
}

const compose = async (
  payload: Payload,
  { collection, id }: Owed,
  row: OwedRow,
  token: string | null,
) => {
  const kind = mailFor(collection, row)
  const to = addressIn(collection, row)
  const locale = localeOf(row)
  const { site, contact, campaign } = await knownPlaces(payload, campaignIn(row), locale)
  if (!kind || !to) return null
  // Of a campaign that is hidden for the moment nothing can be told; the mail waits for it.
  if (!campaign)
    throw Object.assign(new Error('The campaign is hidden.'), { code: 'CAMPAIGN-HIDDEN' })
  const t = await mailTranslator(locale)
  const page = (path: string) => campaignAddress(locale, campaign.slug, path)
  const facts = {
    site,
    campaign: campaign.title,
    register: page('/signatories'),
    confirm: token === null ? undefined : page(`/confirm?token=${token}`),
    mine: token === null ? page(`/mine?key=${manageKeyOf(id)}`) : undefined,
    days: tokenDays,
    number: row.number,
    waitsFor: waitsFor(row),
    reason: row.reason,
  }
  const written = writeMail(mailToSigner(t, kind, facts), { locale, copy: t('outer.copy') })
  return addressed(written, { to, site, contact })
}

/** Puts down that a mail went out, or that there is none to send; what became due meanwhile stays due. */
const settle = (payload: Payload, { collection, id }: Owed, { mailDue }: OwedRow) =>
  writeTogether(payload, (req) =>
    payload.db.updateOne({
      collection,
      data: { mailDue: null, mailTries: 0, mailNext: new Date(Date.now() + quiet).toISOString() },
      options: { atomic: true },
      req,
      where: { and: [{ id: { equals: id } }, { mailDue: { equals: mailDue } }] },
    }),
  )

/** What may be told of a failure: never the sentence, in which mail servers repeat the address. */
const codeOf = (error: unknown): string => {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'no code'
}

/**
 * Sends the mail that is due for a document, if it is (still) due, and notes it. What cannot be sent is tried again later,
 * with growing pauses over some days. A `token` that was just stored with the row goes with the mail; else one is made.
 */
export const sendOwed = async (
  payload: Payload,
  owed: Owed,
  given?: { row: OwedRow; token: string },
): Promise<void> => {
  const { collection, id } = owed
  const row =
    given?.row ??
    (await payload.db.findOne<OwedRow>({
      collection,
      req: alone(payload),
      where: { id: { equals: id } },
    }))
  if (!row?.mailDue) return
  const taken = given ? { token: given.token, tries: 1 } : await claim(payload, owed, row)
  if (!taken) return
  try {
    const mail = await compose(payload, owed, row, taken.token)
    if (mail) await payload.sendEmail(mail)
    await settle(payload, owed, row)
  } catch (error) {
    const isLast = taken.tries > pauses.length
    if (isLast) await settle(payload, owed, row)
    payload.logger.warn(
      `A mail (${row.mailDue}, ${collection} ${id}) could not be sent (${codeOf(error)}); ${isLast ? 'it is given up' : 'it will be tried again'}.`,
    )
  }
}
