import type { CollectionSlug } from 'payload'
import { bootPayload } from './boot'
import { paper, picture } from './files'
import type { UploadedFile } from './rest'
import { richText } from './sample-text'

/** The collections that this product has; Payload's own are not among them. */
export type OwnSlug = Exclude<CollectionSlug, `payload-${string}`>

/** A document of any collection: tests look into it freely. */
export type Doc = Record<string, unknown> & { id: string }

type Fields = Record<string, unknown>

let counter = 0

/** A word that no other document of this run has. */
export const unique = (word: string): string => {
  counter += 1
  return `${word}-${counter}`
}

const titled = (fields: Fields): Fields => {
  const slug = unique('document')
  return { slug, title: `Title of ${slug}`, ...fields }
}

const minimal: Record<OwnSlug, () => Promise<Fields> | Fields> = {
  organizations: () => ({ slug: unique('organization'), name: unique('Union'), kind: 'union' }),
  campaigns: () => titled({ summary: 'What it is about.', appeal: richText('We call on you.') }),
  signatories: async () => ({
    campaign: await campaignId(),
    name: unique('Signatory'),
    country: 'BG',
    visibility: 'public',
  }),
  'solidarity-messages': async () => ({
    campaign: await campaignId(),
    sender: unique('Sender'),
    text: 'We stand by you.',
  }),
  'news-items': () => ({
    slug: unique('item'),
    headline: unique('Headline'),
    kind: 'own-report',
    publication: 'The Bulletin',
    authorNotNamed: true,
    published: '2002-11-08',
    rights: { basis: 'own-work' },
  }),
  topics: () => ({ slug: unique('topic'), name: unique('Topic') }),
  'link-checks': async () => ({
    item: (await make('news-items', { published: true })).id,
    address: 'https://news.example/story',
    state: 'alive',
    checkedAt: '2026-01-01T00:00:00.000Z',
    nextAt: '2026-02-01T00:00:00.000Z',
  }),
  webhooks: () => ({ name: unique('Mirror'), url: 'https://mirror.example/hook' }),
  'webhook-deliveries': async () => ({
    webhook: (await make('webhooks')).id,
    event: 'document.published',
    messageId: unique('message'),
    content: {},
  }),
  speeches: () => titled({ speaker: 'A speaker', transcript: richText('Friends.') }),
  pages: () => titled({ body: richText('About us.') }),
  media: () => ({ alt: unique('A red square') }),
  documents: () => ({ title: unique('Paper') }),
  translations: async () => ({
    of: 'campaigns',
    documentId: (await make('campaigns', { published: true })).id,
    locale: 'de',
  }),
  users: () => ({
    name: unique('Member'),
    email: `${unique('member')}@staff.example`,
    password: 'a-long-enough-password',
    roles: ['editor'],
  }),
  decisions: () => ({ action: 'accept', reason: unique('Reason') }),
  imports: () => ({ title: unique('List') }),
  'register-entries': async () => ({
    campaign: await campaignId(),
    seq: Number(unique('entry').slice('entry-'.length)),
    number: 1,
    event: 'published',
    at: '2018-10-15T00:00:00.000Z',
    prev: '0'.repeat(64),
    hash: unique('hash'),
  }),
  'translation-tasks': () => ({
    of: 'campaigns',
    documentId: unique('campaign'),
    locale: 'de',
    state: 'not-started',
    priority: 'normal',
  }),
  'translation-comments': () => ({
    of: 'campaigns',
    documentId: unique('campaign'),
    locale: 'de',
    msgctxt: 'title',
    msgid: 'Title',
    text: unique('Comment'),
  }),
  'translation-events': () => ({
    of: 'campaigns',
    documentId: unique('campaign'),
    locale: 'de',
    event: 'claimed',
  }),
  'glossary-terms': () => ({ term: unique('union'), language: 'en' }),
  'spent-challenges': () => ({ key: unique('spent'), expires: '2030-01-01T00:00:00.000Z' }),
}

let campaign: Promise<Doc> | undefined

const campaignId = async (): Promise<string> => {
  campaign ??= make('campaigns', { published: true })
  return (await campaign).id
}

/** The collections without publicity: those who may read them read all. */
export const journals: ReadonlySet<OwnSlug> = new Set([
  'users',
  'decisions',
  'imports',
  'register-entries',
  'spent-challenges',
  'translation-tasks',
  'translation-comments',
  'translation-events',
  'glossary-terms',
  'link-checks',
  'webhooks',
  'webhook-deliveries',
])

/** How a document of a collection says that it is public, or not yet. */
export const publicity = (slug: OwnSlug, published: boolean): Fields => {
  if (journals.has(slug)) return {}
  if (slug === 'signatories' || slug === 'solidarity-messages')
    return { state: published ? 'published' : 'pending' }
  return { _status: published ? 'published' : 'draft' }
}

/** The least that a valid new document of a collection consists of. */
export const fieldsOf = async (slug: OwnSlug, fields: Fields = {}): Promise<Fields> => ({
  ...(await minimal[slug]()),
  ...fields,
})

/** The file that a new document of a collection needs, if it is one of files. */
export const fileOf = async (slug: OwnSlug): Promise<UploadedFile | undefined> => {
  if (slug === 'media') return picture(`${unique('picture')}.png`)
  if (slug === 'documents') return paper(`${unique('paper')}.pdf`)
  return undefined
}

/** Makes a document as the site itself would, whoever may; without `published` it is a draft, or pending. */
export const make = async (
  slug: OwnSlug,
  { published = false, ...fields }: Fields & { published?: boolean } = {},
): Promise<Doc> => {
  const payload = await bootPayload()
  const file = await fileOf(slug)
  const made = await payload.create({
    collection: slug,
    // The factories know what each collection needs; the compiler cannot follow them through `OwnSlug`.
    data: { ...(await fieldsOf(slug, fields)), ...publicity(slug, published) } as never,
    depth: 0,
    ...(file
      ? {
          file: {
            name: file.name,
            mimetype: file.type,
            data: Buffer.from(file.data),
            size: file.data.length,
          },
        }
      : {}),
  })
  return made as unknown as Doc
}
