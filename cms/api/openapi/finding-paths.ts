import { locales } from '@/i18n/locales'
import { answers, jsonAnswer } from './responses'
import { named, type Schema } from './schema'

const query = (name: string, description: string, schema: Schema, more: Schema = {}): Schema => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

const text: Schema = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    hits: { type: 'array', items: { type: 'string' } },
    language: { type: ['string', 'null'] },
  },
  required: ['text', 'hits'],
}

const found: Schema = {
  type: 'object',
  properties: {
    kind: { type: 'string' },
    path: { type: 'string' },
    title: text,
    names: { type: 'array', items: text },
    snippet: { anyOf: [text, { type: 'null' }] },
    notice: {
      anyOf: [text, { type: 'null' }],
      description: 'Of a news item: whose the original is. Show it wherever you show the item.',
    },
    context: { anyOf: [text, { type: 'null' }] },
    year: { type: ['integer', 'string', 'null'] },
  },
  required: ['kind', 'path', 'title', 'notice'],
}

/** The named schemas of searching and embedding. */
export const findingSchemas: Readonly<Record<string, Schema>> = {
  SearchAnswer: {
    type: 'object',
    description: 'What was found, best first, ten a page.',
    properties: {
      locale: { type: 'string', description: 'The language asked in.' },
      isComplete: {
        type: 'boolean',
        description: 'Whether all that is public was looked through.',
      },
      found: {
        type: 'array',
        items: found,
        description: 'What was found, with the words that hit.',
      },
    },
    required: ['locale', 'found'],
  },
  OEmbed: {
    type: 'object',
    description: 'What another site shows of a page (oEmbed 1.0).',
    properties: {
      type: { type: 'string', enum: ['rich', 'link'], description: 'How it is shown.' },
      version: { type: 'string', const: '1.0', description: 'Of oEmbed.' },
      title: { type: 'string', description: 'The title of the page.' },
      provider_name: { type: 'string', description: 'The name of this site.' },
      provider_url: { type: 'string', description: 'Its address.' },
      copyright_notice: {
        type: 'string',
        description: 'Of a news item: whose the original is. Show it wherever you show the item.',
      },
      html: { type: 'string', description: 'What to put into a page, where `type` is `rich`.' },
      width: { type: ['integer', 'null'], description: 'Its width in pixels.' },
      height: { type: ['integer', 'null'], description: 'Its height in pixels.' },
    },
    required: ['type', 'version'],
  },
}

/** The calls that find something by words, and that tell how a page is embedded. */
export const findingPaths = (site: string): Schema => ({
  '/api/search': {
    get: {
      operationId: 'search',
      summary: 'Find documents, organisations and signatories',
      tags: ['Search'],
      parameters: [
        query(
          'q',
          'The words; two characters at least.',
          { type: 'string' },
          { required: true, example: 'ICOR' },
        ),
        query(
          'locale',
          'The language to search in.',
          { type: 'string', enum: [...locales] },
          { example: 'en' },
        ),
        query('kind', 'Only this kind.', { type: 'string' }),
        query('year', 'Only this year.', { type: 'string' }),
        query('organization', 'Only what belongs to this organisation.', { type: 'string' }),
        query('language', 'Only originals in this language.', { type: 'string' }),
        query('page', 'Which page, from 1.', { type: 'integer', minimum: 1 }),
      ],
      responses: answers({ 200: jsonAnswer('What was found.', named('SearchAnswer')) }, 400),
    },
  },
  '/api/oembed': {
    get: {
      operationId: 'readOEmbed',
      summary: 'How a page of this site is embedded (oEmbed 1.0)',
      tags: ['Embedding'],
      parameters: [
        query(
          'url',
          'The address of a page of this site.',
          { type: 'string', format: 'uri' },
          {
            required: true,
            example: `${site}/en/campaigns/jiashi-workers`,
          },
        ),
        query('format', 'JSON or XML.', { type: 'string', enum: ['json', 'xml'], default: 'json' }),
        query('maxwidth', 'The most pixels across.', { type: 'integer', minimum: 1 }),
        query('maxheight', 'The most pixels down.', { type: 'integer', minimum: 1 }),
      ],
      responses: answers(
        { 200: jsonAnswer('How it is embedded.', named('OEmbed')) },
        304,
        400,
        404,
        501,
      ),
    },
  },
})
