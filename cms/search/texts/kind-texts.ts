import type { FoundKind } from '@/domain/search/kinds'
import type { Texts } from '../entry'
import { countriesInWords, datesInWords } from './in-words'
import { kindWords } from './kind-words'
import { type Doc, idsAt, paragraphsAt, rowsAt, textAt, textsAt, valuesAt } from './parts-of'

/** What is read of the documents of a kind, what they say, and when and of which organisations they speak. */
type KindTexts = {
  fields: readonly string[]
  textsOf: (doc: Doc) => Texts
  datesOf: (doc: Doc) => string[]
  organizationsOf: (doc: Doc) => string[]
}

const none = (): string[] => []

const kinds: Record<FoundKind, KindTexts> = {
  campaigns: {
    fields: [
      ...['title', 'slug', 'summary', 'appeal', 'demands', 'targets', 'solidarity', 'organizers'],
      ...['opened', 'closed'],
    ],
    textsOf: (doc) => ({
      title: textAt(doc, 'title'),
      names: [],
      notes: [...textsAt(doc, 'summary'), ...rowsAt(doc, 'targets', 'name', 'role')],
      body: [
        ...paragraphsAt(doc, 'appeal'),
        ...rowsAt(doc, 'demands', 'text'),
        ...textsAt(doc, 'solidarity.note'),
      ],
    }),
    datesOf: (doc) => textsAt(doc, 'opened', 'closed'),
    organizationsOf: (doc) => idsAt(doc, 'organizers'),
  },
  organizations: {
    fields: [
      ...['name', 'slug', 'abbreviation', 'nativeName', 'nativeLanguage', 'country'],
      ...['countryLabel', 'memberOf', 'mission', 'focusPoints', 'headquarters', 'registration'],
      ...['identifiers', 'websites', 'founded', 'dissolved'],
    ],
    textsOf: (doc) => ({
      title: textAt(doc, 'name'),
      names: textsAt(doc, 'abbreviation', 'nativeName'),
      notes: [
        ...textsAt(doc, 'countryLabel', 'headquarters.city', 'registration.number'),
        ...countriesInWords(valuesAt(doc, 'country')),
        ...rowsAt(doc, 'identifiers', 'number'),
      ],
      body: [
        ...paragraphsAt(doc, 'mission'),
        ...rowsAt(doc, 'focusPoints', 'text'),
        ...textsAt(doc, 'registration.basis', 'registration.authority'),
        ...rowsAt(doc, 'websites', 'label', 'url'),
      ],
    }),
    datesOf: (doc) => textsAt(doc, 'founded', 'dissolved'),
    organizationsOf: (doc) => [...idsAt(doc, 'id'), ...idsAt(doc, 'memberOf')],
  },
  signatories: {
    fields: ['shown', 'number', 'campaign', 'publishedOn'],
    textsOf: (doc) => ({
      title: textAt(doc, 'shown.name'),
      names: textsAt(doc, 'shown.abbreviation', 'shown.nativeName'),
      notes: [
        ...textsAt(doc, 'shown.countryLabel', 'shown.city'),
        ...countriesInWords(valuesAt(doc, 'shown.country')),
      ],
      body: [],
    }),
    datesOf: none,
    organizationsOf: (doc) => idsAt(doc, 'shown.organization'),
  },
  speeches: {
    fields: [
      ...['title', 'slug', 'speaker', 'occasion', 'place', 'transcript', 'scribe', 'recordNote'],
      ...['date', 'organizations'],
    ],
    textsOf: (doc) => ({
      title: textAt(doc, 'title'),
      names: textsAt(doc, 'speaker'),
      notes: textsAt(doc, 'occasion', 'place', 'scribe'),
      body: [...paragraphsAt(doc, 'transcript'), ...textsAt(doc, 'recordNote')],
    }),
    datesOf: (doc) => textsAt(doc, 'date'),
    organizationsOf: (doc) => idsAt(doc, 'organizations'),
  },
  'news-items': {
    fields: [
      ...['headline', 'slug', 'summary', 'authors', 'publication', 'edition', 'published'],
      ...['countries', 'organizations', 'rights'],
    ],
    textsOf: (doc) => ({
      title: textAt(doc, 'headline'),
      names: rowsAt(doc, 'authors', 'name'),
      notes: [
        ...textsAt(doc, 'publication', 'edition'),
        ...countriesInWords(valuesAt(doc, 'countries')),
      ],
      body: [...paragraphsAt(doc, 'summary'), ...textsAt(doc, 'rights.excerpt', 'rights.notice')],
    }),
    datesOf: (doc) => textsAt(doc, 'published'),
    organizationsOf: (doc) => idsAt(doc, 'organizations'),
  },
  topics: {
    fields: ['name', 'slug', 'description'],
    textsOf: (doc) => ({
      title: textAt(doc, 'name'),
      names: [],
      notes: [],
      body: textsAt(doc, 'description'),
    }),
    datesOf: none,
    organizationsOf: none,
  },
  pages: {
    fields: ['title', 'slug', 'summary', 'body'],
    textsOf: (doc) => ({
      title: textAt(doc, 'title'),
      names: [],
      notes: textsAt(doc, 'summary'),
      body: paragraphsAt(doc, 'body'),
    }),
    datesOf: none,
    organizationsOf: none,
  },
  'solidarity-messages': {
    fields: ['sender', 'organization', 'country', 'countryLabel', 'text', 'campaign', 'receivedOn'],
    textsOf: (doc) => ({
      title: textsAt(doc, 'sender', 'organization').join(', '),
      names: [],
      notes: [...textsAt(doc, 'countryLabel'), ...countriesInWords(valuesAt(doc, 'country'))],
      body: textsAt(doc, 'text'),
    }),
    datesOf: none,
    organizationsOf: none,
  },
}

/** What is read of the documents of a kind: nothing that readers are not shown. */
export const fieldsOf = (kind: FoundKind): Record<string, true> =>
  Object.fromEntries(
    [...kinds[kind].fields, 'updatedAt', 'originalLocale'].map((name) => [name, true as const]),
  )

/** What a document says; its title is empty where it shows no name. */
export const textsOf = (kind: FoundKind, doc: Doc): Texts => kinds[kind].textsOf(doc)

/** The same with its dates in words and the words for its kind: what its text in the original language is found by. */
export const datedTextsOf = (kind: FoundKind, doc: Doc): Texts => {
  const texts = textsOf(kind, doc)
  return {
    ...texts,
    notes: [...texts.notes, ...datesInWords(datesOf(kind, doc)), ...kindWords(kind)],
  }
}

/** The dates that a document is of. */
export const datesOf = (kind: FoundKind, doc: Doc): string[] => kinds[kind].datesOf(doc)

/** The organisations that a document is of or about, by id. */
export const organizationsOf = (kind: FoundKind, doc: Doc): string[] =>
  kinds[kind].organizationsOf(doc)
