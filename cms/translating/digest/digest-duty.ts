import type { PayloadRequest, Where } from 'payload'
import { env } from '@/env'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import { mailTranslator } from '@/i18n/translator-for'
import type { User } from '@/payload-types'
import { addressed } from '../../mails/addressed'
import { writeMail } from '../../mails/write-mail'
import { inProcess } from '../../signatures/in-process'
import type { Duty } from '../../upkeep/duty'
import { mayWrite } from '../door'
import { needsSecondPerson } from '../progress/second-person'
import { wordsIn } from '../words/words-in'
import { digestMail } from './digest-mail'
import { isQuiet, newsIn } from './news'

const hour = 3_600_000
const day = 24 * hour

/** How long after a digest the next one may go out, a little less than its name says, so that its time does not wander. */
const pauses = { daily: day - hour, weekly: 7 * day - hour } as const

/** What the first digest looks back on. */
const firstPeriods = { daily: day, weekly: 7 * day } as const

/** How many accounts are read at once, and how many one turn looks at. */
const page = 100
const most = 1_000

type Frequency = keyof typeof pauses
type Reader = Pick<User, 'id' | 'email' | 'mailLocale' | 'digestSentOn' | 'roles' | 'locales'>

const isDue = (frequency: Frequency, now: number): Where => ({
  and: [
    { digest: { equals: frequency } },
    {
      or: [
        { digestSentOn: { exists: false } },
        { digestSentOn: { less_than_equal: new Date(now - pauses[frequency]).toISOString() } },
      ],
    },
  ],
})

/** The locales that somebody is told of: those of the account, or all that it may write. */
const localesOf = (reader: Reader): Locale[] => {
  const user = { ...reader, collection: 'users' } as unknown as PayloadRequest['user']
  const may = locales.filter((locale) => mayWrite({ user }, locale))
  const own = may.filter((locale) => reader.locales?.some((each) => each === locale))
  return own.length > 0 ? own : may
}

/**
 * Notes that a digest is going out; false where another process was faster. Noted before it is sent: whoever is told twice
 * stops reading, and the queue itself tells all of it anyway.
 */
const take = async ({ payload }: PayloadRequest, id: string, frequency: Frequency, now: number) =>
  (await payload.db.updateOne({
    collection: 'users',
    data: { digestSentOn: new Date(now).toISOString() },
    options: { atomic: true },
    req: { payload, context: {} },
    where: { and: [{ id: { equals: id } }, isDue(frequency, now)] },
  })) !== null

const giveBack = ({ payload }: PayloadRequest, { id, digestSentOn }: Reader, now: number) =>
  payload.db.updateOne({
    collection: 'users',
    data: { digestSentOn: digestSentOn ?? null },
    options: { atomic: true },
    req: { payload, context: {} },
    where: {
      and: [{ id: { equals: id } }, { digestSentOn: { equals: new Date(now).toISOString() } }],
    },
  })

const sendTo = async (req: PayloadRequest, reader: Reader, frequency: Frequency, now: number) => {
  const { payload } = req
  const since = reader.digestSentOn
    ? Date.parse(reader.digestSentOn)
    : now - firstPeriods[frequency]
  const secondPerson = await needsSecondPerson({ payload, context: {} } as never)
  const asReader = { payload, user: reader, context: {} } as unknown as PayloadRequest
  const all = []
  for (const each of localesOf(reader))
    all.push(await newsIn(asReader, each, { since, until: now }, secondPerson))
  const news = all.filter((each) => !isQuiet(each))
  if (news.length === 0 || !(await take(req, reader.id, frequency, now))) return
  try {
    const locale = isLocale(reader.mailLocale) ? reader.mailLocale : 'en'
    const t = mailTranslator(locale, await wordsIn(payload, locale))
    const site = await payload.findGlobal({
      slug: 'site',
      depth: 0,
      context: { locale },
      overrideAccess: false,
    })
    const mail = digestMail(t, news, {
      site: site.name,
      queue: `${env.SITE_URL}/admin/translating`,
      account: `${env.SITE_URL}/admin/account`,
    })
    const written = writeMail(mail, { locale, copy: t('outer.copy') })
    const contact = site.contact?.email ?? null
    const message = addressed(written, { to: reader.email, site: site.name, contact })
    if (message) await payload.sendEmail(message)
  } catch {
    // Why is not told: mail servers repeat the address in what they say.
    await giveBack(req, reader, now)
    payload.logger.warn(
      `The digest for account ${reader.id} could not be sent; it will be tried again.`,
    )
  }
}

/** Behind whom the next turn goes on, by database and frequency; who has no news stays due and would stand in front for ever. */
const placesOf = ({ payload }: PayloadRequest): Map<Frequency, string> => {
  const all = inProcess('digest-places', () => new WeakMap<object, Map<Frequency, string>>())
  const places = all.get(payload.db) ?? new Map<Frequency, string>()
  all.set(payload.db, places)
  return places
}

/** Looks at the accounts that are due, one page after another; a long list is gone on with in the next turn. */
const sendAll = async (req: PayloadRequest, frequency: Frequency, now: number): Promise<void> => {
  const places = placesOf(req)
  for (let looked = 0; looked < most; looked += page) {
    const last = places.get(frequency)
    const due = isDue(frequency, now)
    const { docs } = await req.payload.find({
      collection: 'users',
      depth: 0,
      limit: page,
      // The site writes to its own staff; nobody asks.
      overrideAccess: true,
      pagination: false,
      showHiddenFields: true,
      sort: 'id',
      where: last ? { and: [due, { id: { greater_than: last } }] } : due,
    })
    for (const reader of docs) {
      places.set(frequency, reader.id)
      await sendTo(req, reader, frequency, now)
    }
    if (docs.length < page) {
      places.delete(frequency)
      return
    }
  }
}

/**
 * Tells translators who asked for it what has come up in their languages: once a day or a week at the most, and nothing
 * where there is nothing.
 */
export const digestDuty: Duty = {
  name: 'translation digests',
  every: 900,
  run: async (req) => {
    const now = Date.now()
    for (const frequency of ['daily', 'weekly'] as const) await sendAll(req, frequency, now)
  },
}
