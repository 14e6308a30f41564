import type { TranslationNote } from '@/domain/translation/note'
import { documentPage } from '@/i18n/page-alternates'
import type { Campaign, NewsItem, Organization, Site, Speech } from '@/payload-types'
import type { At } from '../at'

const richText = (...paragraphs: string[]) => ({
  root: {
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

/** A page that was written in Chinese and is wholly translated into English, seen in English. */
export const translatedAt = (path: string): At => {
  const alternates = [{ locale: 'en', translated: ['title'] }]
  const note = { alternates } as TranslationNote
  return {
    address: 'https://example.org',
    locale: 'en',
    reading: documentPage(path, 'zh-Hans', note, ['title']),
  }
}

/** The same as its own original, in Chinese. */
export const originalAt = (path: string): At => ({ ...translatedAt(path), locale: 'zh-Hans' })

export const note = { credits: ['A. Translator'], untranslated: [] } as unknown as TranslationNote

export const site = { name: 'A site', tagline: 'What it is for' } as Site

export const organization = {
  name: 'A union',
  nativeName: '工会',
  abbreviation: 'AU',
  slug: 'a-union',
  kind: 'union',
  country: 'FR',
  headquarters: { city: 'Paris', address: 'never shown' },
  registration: { authority: 'Prefecture', number: 'W751234567' },
  identifiers: [{ scheme: 'fr-siren', register: null, number: '732829320' }],
  mission: richText('First.', 'Second.'),
  websites: [{ url: 'https://union.example' }],
  founded: '1999-05',
  dissolved: '2004?',
  memberOf: [{ name: 'A federation', slug: 'a-federation' }, 'not-populated'],
} as unknown as Organization

export const campaign = {
  title: 'An appeal',
  slug: 'an-appeal',
  summary: 'Who needs what from whom.',
  stage: 'open',
  opened: '2018-08',
  organizers: [organization],
  targets: [{ name: 'A ministry', role: 'that decides' }],
  demands: [{ text: 'One.' }, { text: 'Two.' }],
  solidarity: { email: 'never@in.example' },
} as unknown as Campaign

export const newsItem = {
  headline: 'A headline',
  slug: 'a-headline',
  kind: 'press-report',
  summary: richText('What it says.'),
  authors: [{ name: 'A. Reporter' }],
  publication: 'A newspaper',
  published: '2002-11',
  edition: 'Late edition',
  page: 'A.19',
  sourceLanguage: 'en',
  originalUrl: 'https://newspaper.example/article',
  rights: {
    basis: 'creative-commons',
    licenceName: 'CC BY 4.0',
    notice: '© A newspaper',
    excerpt: 'A few words.',
    proof: 'never shown',
  },
  campaigns: [campaign],
} as unknown as NewsItem

export const speech = {
  title: 'A speech',
  slug: 'a-speech',
  speaker: 'A. Speaker',
  occasion: 'A meeting',
  place: 'A hall',
  date: '1998-01-29',
  scribe: 'A. Scribe',
  scribeDate: '2002-11-08?',
  recordings: [
    {
      caption: 'Sound',
      file: { url: 'https://other.example/api/documents/file/a.mp3', mimeType: 'audio/mpeg' },
      language: 'zh',
    },
    { caption: 'Elsewhere', url: 'https://archive.example/a' },
  ],
} as unknown as Speech
