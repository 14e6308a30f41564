import type { Payload } from 'payload'
import { mailTranslator } from '@/i18n/translator-for'
import { hashOfToken, manageKeyOf, newToken, tokenExpiry } from '../signatures/tokens'
import { writeTogether } from '../signatures/write-together'
import { mailWordsIn } from '../translating/words/words-in'
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
import { pauseAfter } from './quiet'
import { writeMail } from './write-mail'

/** How long after each try the next one comes, in minutes; after the last the mail is given up. */
const pauses = [2, 5, 15, 60, 180, 360, 720, 1440, 1440]

/** When a mail that was taken in hand is tried again, unless it is known to be sent by then. */
const nextTry = (tries: number, now = Date.now()): string =>
  new Date(now + (pauses[tries] ?? 1440) * 60_000).toISOString()

const campaignIn = ({ campaign }: OwedRow): string =>
  typeof campaign === 'object' ? campaign.id : (campaign ?? '')

/** When the links to a letter expire: seven days after it was first sent, however often it is sent again. */
const expiryOf = ({ createdAt }: OwedRow): string =>
  tokenExpiry(new Date(createdAt ?? Date.now()).getTime())

const daysUntil = (moment: string): number =>
  Math.max(1, Math.round((Date.parse(moment) - Date.now()) / 86_400_000))

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
      ...(token === null ? {} : { tokenHash: hashOfToken(token), tokenExpires: expiryOf(row) }),
      ...(manageHash === null || manageHash === row.manageHash ? {} : { manageHash }),
    },
    options: { atomic: true },
    req: alone(payload),
    where: { and: [{ id: { equals: id } }, { mailDue: { equals: row.mailDue } }, isDue()] },
  })
  return claimed ? { token, tries } : null
}

/** Takes the first mail of a letter in hand with the token that was stored; null where it was overtaken. */
const claimGiven = async (payload: Payload, { collection, id }: Owed, token: string) => {
  const claimed = await writeTogether(payload, (req) =>
    payload.db.updateOne({
      collection,
      data: { mailTries: 1, mailNext: nextTry(0) },
      options: { atomic: true },
      req,
      where: {
        and: [
          { id: { equals: id } },
          { tokenHash: { equals: hashOfToken(token) } },
          { mailDue: { equals: 'confirm' } },
        ],
      },
    }),
  )
  return claimed ? { token, tries: 1 } : null
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
  const spoken = await mailWordsIn(payload, locale)
  const t = mailTranslator(spoken.locale, spoken.words)
  const page = (path: string) => campaignAddress(locale, campaign.slug, path)
  const facts = {
    site,
    campaign: campaign.title,
    register: page('/signatories'),
    confirm: token === null ? undefined : page(`/confirm?token=${token}`),
    mine: token === null ? page(`/mine?key=${manageKeyOf(id)}`) : undefined,
    days: daysUntil(expiryOf(row)),
    number: row.number,
    waitsFor: waitsFor(row),
    reason: row.reason,
  }
  const written = writeMail(mailToSigner(t, kind, facts), {
    locale: spoken.locale,
    copy: t('outer.copy'),
  })
  return addressed(written, { to, site, contact })
}

/**
 * Puts down that a mail went out, or that there is none to send; what became due meanwhile stays due, and so does a mail
 * whose token has been replaced by then.
 */
const settle = (
  payload: Payload,
  { collection, id }: Owed,
  { mailDue, createdAt }: OwedRow,
  token: string | null,
) =>
  writeTogether(payload, (req) =>
    payload.db.updateOne({
      collection,
      data: {
        mailDue: null,
        mailTries: 0,
        mailNext: new Date(Date.now() + pauseAfter(mailDue, createdAt)).toISOString(),
      },
      options: { atomic: true },
      req,
      where: {
        and: [
          { id: { equals: id } },
          { mailDue: { equals: mailDue } },
          ...(token === null ? [] : [{ tokenHash: { equals: hashOfToken(token) } }]),
        ],
      },
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
  const taken = await (given ? claimGiven(payload, owed, given.token) : claim(payload, owed, row))
  if (!taken) return
  try {
    const mail = await compose(payload, owed, row, taken.token)
    if (mail) await payload.sendEmail(mail)
    await settle(payload, owed, row, taken.token)
  } catch (error) {
    const isLast = taken.tries > pauses.length
    if (isLast) await settle(payload, owed, row, taken.token)
    payload.logger.warn(
      `A mail (${row.mailDue}, ${collection} ${id}) could not be sent (${codeOf(error)}); ${isLast ? 'it is given up' : 'it will be tried again'}.`,
    )
  }
}
