import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mailsSent } from '@/cms/mails/send-soon'
import { makeStamp } from '@/cms/protection/stamp'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import type { Letter } from '../letter'

/** A letter as the letterbox hands it in; each comes from a network of its own, so that none is counted with another. */
export const letter = (
  slug: string,
  fields: Record<string, string>,
  more: Partial<Letter> = {},
): Letter => ({
  locale: 'en' as Locale,
  slug,
  fields: { stamp: makeStamp(Date.now() - 60_000), ...fields },
  files: {},
  network: crypto.randomUUID(),
  ...more,
})

/** What a person fills in. */
export const asPerson = (email: string, more: Record<string, string> = {}) => ({
  kind: 'person',
  name: 'Rosa Beispiel',
  country: 'DE',
  email,
  visibility: 'public',
  consent: 'yes',
  ...more,
})

/** What an officer fills in for an organisation. */
export const asOrganization = (email: string, more: Record<string, string> = {}) => ({
  kind: 'organization',
  name: 'Union of the Quiet',
  abbreviation: 'UQ',
  country: 'FR',
  website: 'https://www.union-quiet.fr',
  officerName: 'Olympe Officer',
  officerRole: 'Secretary',
  email,
  visibility: 'public',
  consent: 'yes',
  ...more,
})

/** A mail out of a file, as far as tests look at it. */
export type Mailed = { head: string; body: string; to: string; name: string }

const decoded = (source: string): string =>
  source
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
    )

/** All mails that were put into files so far, the oldest first, after those that are on their way. */
export const mails = async (): Promise<Mailed[]> => {
  await mailsSent()
  const folder = join(env.DATA_DIR, 'mail')
  const names = (await readdir(folder).catch(() => [])).sort()
  return names.map((name) => {
    const [head = '', ...rest] = readFileSync(join(folder, name), 'utf8').split('\r\n\r\n')
    const to = /^To: (.*)$/m.exec(head)?.[1]?.trim() ?? ''
    return { head, body: decoded(rest.join('\r\n\r\n')), to, name }
  })
}

/** The mails to one address. */
export const mailsTo = async (email: string): Promise<Mailed[]> =>
  (await mails()).filter(({ to }) => to === email)

/** The tokens in the newest mails to some addresses, in their order. */
export const tokensFor = async (emails: readonly string[]): Promise<string[]> => {
  const newest = new Map((await mails()).map(({ to, body }) => [to, body]))
  return emails.map((email) => {
    const found = newest.get(email)?.match(/confirm\?token=([\w-]+)/)
    if (!found?.[1]) throw new Error(`No token was sent to ${email}`)
    return found[1]
  })
}

/** The token in the newest mail to an address. */
export const tokenFor = async (email: string): Promise<string> =>
  (await tokensFor([email]))[0] ?? ''

/** The key of the private page in the newest mail to an address. */
export const keyFor = async (email: string): Promise<string> => {
  const found = (await mailsTo(email)).at(-1)?.body.match(/mine\?key=([\w-]+)/)
  if (!found?.[1]) throw new Error(`No private link was sent to ${email}`)
  return found[1]
}
