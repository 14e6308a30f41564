import { pathParameter, shared, whereParameter } from './parameters'
import { answers, jsonAnswer } from './responses'
import type { Schema } from './schema'
import { named } from './schema'

/** What is said of a collection in the document. */
export type Described = {
  slug: string
  name: string
  plural: string
  description: string
  example: Schema
}

const pageOf = ({ example }: Described): Schema => ({
  docs: [example],
  hasNextPage: false,
  hasPrevPage: false,
  limit: 10,
  nextPage: null,
  page: 1,
  pagingCounter: 1,
  prevPage: null,
  totalDocs: 1,
  totalPages: 1,
})

const camel = (slug: string): string =>
  slug.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const pascal = (slug: string): string => {
  const name = camel(slug)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** The calls that read a collection: page by page, one by its ID, and how many there are. */
export const collectionPaths = (of: Described): Schema => {
  const { slug, name, plural, example } = of
  const where = whereParameter(`${name}Where`)
  const tags = [plural]
  return {
    [`/api/${slug}`]: {
      get: {
        operationId: `list${pascal(slug)}`,
        summary: `${plural}, page by page`,
        tags,
        parameters: [where, ...shared('locale', 'depth', 'limit', 'page', 'sort', 'select')],
        responses: answers(
          {
            200: jsonAnswer(`A page of ${plural.toLowerCase()}.`, named(`${name}Page`), pageOf(of)),
          },
          304,
          400,
        ),
      },
    },
    [`/api/${slug}/count`]: {
      get: {
        operationId: `count${pascal(slug)}`,
        summary: `How many ${plural.toLowerCase()} there are`,
        tags,
        parameters: [where],
        responses: answers(
          { 200: jsonAnswer('Their number.', named('Count'), { totalDocs: 25 }) },
          304,
          400,
        ),
      },
    },
    [`/api/${slug}/{id}`]: {
      get: {
        operationId: `read${pascal(slug)}ById`,
        summary: `One of the ${plural.toLowerCase()}, by its ID`,
        tags,
        parameters: [pathParameter('id', 'Its ID.'), ...shared('locale', 'depth', 'select')],
        responses: answers({ 200: jsonAnswer(of.description, named(name), example) }, 304, 404),
      },
    },
  }
}

/** The call that reads a global. */
export const globalPaths = ({ slug, name, plural, description, example }: Described): Schema => ({
  [`/api/globals/${slug}`]: {
    get: {
      operationId: `read${pascal(slug)}`,
      summary: plural,
      tags: ['Site'],
      parameters: shared('locale', 'depth', 'select'),
      responses: answers({ 200: jsonAnswer(description, named(name), example) }, 304),
    },
  },
})

/** The schema of a page of documents. */
export const pageSchema = (name: string): Schema => ({
  type: 'object',
  description: `A page of documents of the kind \`${name}\`.`,
  properties: {
    docs: { type: 'array', items: named(name), description: 'The documents.' },
    totalDocs: { type: 'integer', description: 'How many there are in all.' },
    limit: { type: 'integer', description: 'How many a page holds.' },
    totalPages: { type: 'integer', description: 'How many pages there are.' },
    page: { type: 'integer', description: 'Which page this is.' },
    pagingCounter: {
      type: 'integer',
      description: 'The place of the first one in the whole list.',
    },
    hasPrevPage: { type: 'boolean', description: 'Whether a page comes before.' },
    hasNextPage: { type: 'boolean', description: 'Whether a page follows.' },
    prevPage: { type: ['integer', 'null'], description: 'The page before.' },
    nextPage: { type: ['integer', 'null'], description: 'The page after.' },
  },
  required: ['docs', 'totalDocs', 'limit', 'totalPages', 'page', 'hasPrevPage', 'hasNextPage'],
})
