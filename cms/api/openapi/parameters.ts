import { locales } from '@/i18n/locales'
import { mostForThePublic } from '../../questions/bounded-limit'
import { named, type Schema } from './schema'

type Parameter = Schema

const query = (
  name: string,
  description: string,
  schema: Schema,
  more: Schema = {},
): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

/** The parameters that several calls share, by their names. */
export const sharedParameters: Readonly<Record<string, Parameter>> = {
  locale: query(
    'locale',
    'The language to read in. What is translated and published is laid over the original; what is not stays as it is, and `_translation` says so.',
    { type: 'string', enum: [...locales] },
    { example: 'de' },
  ),
  depth: query(
    'depth',
    'How many levels of related documents are put in instead of their IDs.',
    { type: 'integer', minimum: 0, maximum: 3, default: 2 },
    { example: 0 },
  ),
  limit: query(
    'limit',
    'How many documents a page holds.',
    { type: 'integer', minimum: 1, maximum: mostForThePublic, default: 10 },
    { example: 5 },
  ),
  page: query('page', 'Which page, from 1.', { type: 'integer', minimum: 1, default: 1 }),
  sort: query(
    'sort',
    'Up to five fields, separated by commas; a minus before one turns its order round.',
    { type: 'string' },
    { example: 'id' },
  ),
  select: query(
    'select',
    'Only these fields: `select[title]=true&select[slug]=true`. The ID always comes.',
    { type: 'object', additionalProperties: { type: 'string', enum: ['true'] } },
    { style: 'deepObject', explode: true },
  ),
}

/** References to shared parameters. */
export const shared = (...names: (keyof typeof sharedParameters)[]): Schema[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

/** The filter of a collection: as JSON, or in brackets. */
export const whereParameter = (schemaName: string): Parameter => ({
  name: 'where',
  in: 'query',
  description:
    'A filter, as JSON or in brackets: `where={"slug":{"equals":"x"}}` is `where[slug][equals]=x`.',
  content: { 'application/json': { schema: named(schemaName) } },
})

/** What stands in the path of an address. */
export const pathParameter = (name: string, description: string, more: Schema = {}): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...more },
})
