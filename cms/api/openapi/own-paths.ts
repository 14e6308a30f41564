import { locales } from '@/i18n/locales'
import { pathParameter } from './parameters'
import { answers, jsonAnswer, textAnswer } from './responses'
import { named, type Schema } from './schema'

const slug = pathParameter('slug', 'The slug of the campaign or the organisation.', {
  examples: ['jiashi-workers'],
})
const locale = pathParameter('locale', 'The language.', { enum: [...locales] })

const query = (name: string, description: string, schema: Schema, more: Schema = {}): Schema => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

const localeQuery = query('locale', 'The language of its words.', {
  type: 'string',
  enum: [...locales],
})
const asof = query(
  'asof',
  'As it stood at the end of this day (UTC).',
  { type: 'string', format: 'date' },
  { example: '2018-10-15' },
)

const register = (extension: string, id: string, answer: Schema, more: Schema[] = []): Schema => ({
  [`/api/campaigns/{slug}/register.${extension}`]: {
    get: {
      operationId: id,
      summary: `The register of a campaign as ${extension.toUpperCase()}`,
      tags: ['Register'],
      parameters: [slug, asof, localeQuery, ...more],
      responses: answers({ 200: answer }, 304, 400, 404),
    },
  },
})

const registerPaths: Schema = {
  ...register('csv', 'readRegisterCsv', textAnswer('A table (RFC 4180).', 'text/csv'), [
    query('bom', 'Begins with a mark that some spreadsheets want.', {
      type: 'string',
      enum: ['1'],
    }),
  ]),
  ...register(
    'json',
    'readRegisterJson',
    jsonAnswer('With its ledger, so that it can be checked.', named('RegisterExport')),
  ),
  ...register(
    'txt',
    'readRegisterText',
    textAnswer('A numbered list, as it is printed.', 'text/plain'),
  ),
}

const after = query('after', 'Older entries: as the feed itself links to them (RFC 5005).', {
  type: 'string',
})

const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

const feed = (where: string, id: string, what: string, parameters: Schema[]): Schema =>
  Object.fromEntries(
    Object.entries(feedTypes).map(([extension, type]) => [
      `/{locale}${where}/feed.${extension}`,
      {
        get: {
          operationId: `${id}${extension === 'atom' ? 'Atom' : 'Json'}`,
          summary: `${what}, as ${extension === 'atom' ? 'Atom (RFC 4287)' : 'JSON Feed 1.1'}`,
          tags: ['Feeds'],
          parameters: [locale, ...parameters, after],
          responses: {
            200:
              extension === 'atom'
                ? textAnswer('The feed.', type)
                : {
                    description: 'The feed.',
                    content: {
                      [type]: {
                        schema: {
                          type: 'object',
                          properties: {
                            version: { type: 'string' },
                            title: { type: 'string' },
                            items: { type: 'array', items: { type: 'object' } },
                          },
                          required: ['version', 'title', 'items'],
                        },
                      },
                    },
                  },
            304: { $ref: '#/components/responses/NotModified' },
            404: { description: 'There is no such page; the answer is one for people.' },
          },
        },
      },
    ]),
  )

const feedPaths: Schema = {
  ...feed('', 'readFeed', 'Everything new', []),
  ...feed('/news', 'readNewsFeed', 'News', []),
  ...feed('/speeches', 'readSpeechesFeed', 'Speeches', []),
  ...feed('/campaigns', 'readCampaignsFeed', 'Campaigns', []),
  ...feed('/organizations', 'readOrganizationsFeed', 'Organisations', []),
  ...feed('/campaigns/{slug}', 'readCampaignFeed', 'What is new of a campaign', [slug]),
  ...feed('/organizations/{slug}', 'readOrganizationFeed', 'What is new of an organisation', [
    slug,
  ]),
}

const citations = {
  bib: ['application/x-bibtex', 'BibTeX'],
  ris: ['application/x-research-info-systems', 'RIS'],
  json: ['application/vnd.citationstyles.csl+json', 'CSL-JSON'],
  txt: ['text/plain', 'formatted text'],
} as const

const citationPaths: Schema = Object.fromEntries(
  Object.entries(citations).map(([extension, [type, name]]) => [
    `/{locale}/speeches/{slug}/citation.${extension}`,
    {
      get: {
        operationId: `citeSpeech${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
        summary: `How a speech is cited, as ${name}`,
        tags: ['Citations'],
        parameters: [
          locale,
          pathParameter('slug', 'The slug of the speech.', { examples: ['afl-cio-1998'] }),
          query('paragraph', 'Cites this paragraph.', { type: 'string' }, { example: 'p3' }),
        ],
        responses: {
          200:
            extension === 'json'
              ? {
                  description: 'The citation.',
                  content: { [type]: { schema: { type: 'array', items: { type: 'object' } } } },
                }
              : textAnswer('The citation.', type),
          404: { description: 'There is no such speech; the answer is one for people.' },
        },
      },
    },
  ]),
)

const servicePaths: Schema = {
  '/api/health': {
    get: {
      operationId: 'readHealth',
      summary: 'Whether the site is running',
      tags: ['Service'],
      responses: answers({ 200: jsonAnswer('It is.', named('Health'), { status: 'ok' }) }),
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'readOpenApi',
      summary: 'This document',
      tags: ['Service'],
      responses: answers({ 200: jsonAnswer('OpenAPI 3.1.', { type: 'object' }) }, 304),
    },
  },
}

/** The public doors that are the site's own: registers, feeds, citations, and whether it runs. */
export const ownPaths: Schema = {
  ...registerPaths,
  ...feedPaths,
  ...citationPaths,
  ...servicePaths,
}
