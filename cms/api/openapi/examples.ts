import type { Schema } from './schema'

const times = { createdAt: '2026-11-22T08:00:00.000Z', updatedAt: '2026-11-22T08:00:00.000Z' }
const id = '3f0c2d5e-8a41-4f7e-9b7c-2d1f6a5e9c10'
const written = { id, ...times, _status: 'published', originalLocale: 'en' }

const text = (words: string): Schema => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] },
    ],
  },
})

/** A document of each collection and global that can be read, as it is answered with `depth=0`: facts of the demonstration. */
export const examples: Readonly<Record<string, Schema>> = {
  campaigns: {
    ...written,
    slug: 'jiashi-workers',
    title: 'Stand with the Jiashi workers in Shenzhen',
    summary: 'Workers want a trade union of their own.',
    appeal: text('We call on you.'),
    demands: [{ id: '1', text: 'Release everybody who is held.' }],
    stage: 'open',
    opened: '2018-10',
  },
  signatories: {
    id,
    originalLocale: 'en',
    campaign: 'a1b2c3d4-0000-4000-8000-000000000001',
    kind: 'organization',
    number: 1,
    state: 'published',
    publishedOn: '2018-10-15T00:00:00.000Z',
    shown: { name: 'Union of Harbour Workers', country: 'DE' },
  },
  'solidarity-messages': {
    id,
    originalLocale: 'en',
    campaign: 'a1b2c3d4-0000-4000-8000-000000000001',
    sender: 'A. Example',
    text: 'We stand with you.',
    state: 'published',
  },
  organizations: {
    ...written,
    slug: 'icor',
    name: 'International Coordination of Revolutionary Parties and Organizations',
    abbreviation: 'ICOR',
    kind: 'federation',
  },
  'news-items': {
    ...written,
    slug: 'a-report-of-2002',
    headline: 'A report of 2002',
    kind: 'press-report',
    publication: 'The Bulletin',
    published: '2002-11-08',
  },
  topics: { ...written, slug: 'trade-unions', name: 'Trade unions' },
  'link-checks': {
    id,
    ...times,
    item: 'a1b2c3d4-0000-4000-8000-000000000002',
    state: 'alive',
    checkedAt: '2026-11-01T00:00:00.000Z',
  },
  speeches: {
    ...written,
    originalLocale: 'zh-Hans',
    slug: 'afl-cio-1998',
    title: '劳联产联总部讲演稿',
    speaker: '魏京生',
    transcript: text('朋友们。'),
  },
  pages: { ...written, slug: 'about', title: 'About us', body: text('Who we are.') },
  media: {
    ...written,
    alt: 'A red square',
    url: '/api/media/file/square.png',
    filename: 'square.png',
    mimeType: 'image/png',
    width: 800,
    height: 600,
  },
  documents: {
    ...written,
    title: 'The appeal on paper',
    url: '/api/documents/file/appeal.pdf',
    filename: 'appeal.pdf',
    mimeType: 'application/pdf',
  },
  site: { id, ...times, originalLocale: 'en', name: 'Countersign', contact: {} },
  navigation: {
    id,
    ...times,
    originalLocale: 'en',
    header: [{ id: '1', label: 'Campaigns', target: '/campaigns' }],
    footer: [],
  },
}
