import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { giveNumbers } from '@/cms/register/give-numbers'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, type OwnSlug } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { openApiDocument } from './document'
import type { Schema } from './schema'

type Document = {
  openapi: string
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>
  components: { schemas: Record<string, Schema> }
}

let document: Document
let campaign: Doc

const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, closed(one)])
  const schema = Object.fromEntries(entries)
  return schema.type === 'object' && schema.properties && !('additionalProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema
}

/** Judges a value by a named schema, in which nothing may stand that the document does not name. */
const troubles = (name: string, value: unknown): unknown => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const schemas = closed(document.components.schemas) as Record<string, Schema>
  // Rich text is Lexical's, and what is in an export is told in docs/register.md.
  for (const open of ['RichText', 'Problem', 'RegisterExport'])
    schemas[open] = document.components.schemas[open] ?? {}
  ajv.addSchema({ $id: 'api', components: { schemas } }, 'api')
  const judge = ajv.getSchema(`api#/components/schemas/${name}`)
  return judge?.(value) ? [] : (judge?.errors ?? 'no such schema')
}

const read: OwnSlug[] = [
  'campaigns',
  'signatories',
  'solidarity-messages',
  'organizations',
  'news-items',
  'topics',
  'link-checks',
  'speeches',
  'pages',
  'media',
  'documents',
]

const nameOf = (slug: string): string => {
  const reference = JSON.stringify(document.paths[`/api/${slug}`]?.get?.responses[200])
  return /schemas\/(\w+)Page/.exec(reference)?.[1] ?? ''
}

beforeAll(async () => {
  const payload = await bootPayload()
  document = (await openApiDocument(await createLocalReq({}, payload))) as Document
  campaign = await make('campaigns', {
    published: true,
    demands: [{ text: 'One.' }],
    organizers: [(await make('organizations', { published: true })).id],
    image: (await make('media', { published: true })).id,
  })
  for (const slug of read) await make(slug, { published: true })
  await make('signatories', { campaign: campaign.id, toPublish: true })
  await giveNumbers(payload, campaign.id)
})

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect([valid, errors]).toEqual([true, undefined])
    expect(document.openapi).toBe('3.1.0')
  })

  it('is not believed by that validator whatever it says', async () => {
    const broken = { ...structuredClone(document), paths: { 'no-slash': 1 } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('names what the public may read, and nothing else', () => {
    const lists = Object.keys(document.paths).flatMap(
      (path) => /^\/api\/([\w-]+)\/count$/.exec(path)?.[1] ?? [],
    )
    expect(lists.sort()).toEqual([...read].sort())
    const text = JSON.stringify(document)
    for (const hidden of [
      'confidential',
      'emailKey',
      'tokenHash',
      'ledgerDue',
      'translationDue',
      'formerSecret',
    ])
      expect(text).not.toContain(`"${hidden}"`)
  })

  it('describes every schema and every property of its own', () => {
    const mute = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
      const isFilter = /(?:Where|Filter)$/.test(name)
      return [
        ...(schema.description ? [] : [name]),
        ...properties.flatMap(([key, one]) =>
          isFilter || one.description || one.$ref ? [] : [`${name}.${key}`],
        ),
      ]
    })
    expect(mute).toEqual([])
  })

  it('gives every call a name of its own', () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has examples that are what it says', () => {
    for (const [name, { examples = [] }] of Object.entries(document.components.schemas))
      for (const example of examples as unknown[])
        expect([name, troubles(name, example)]).toEqual([name, []])
    for (const slug of read) {
      const [example] = (document.components.schemas[nameOf(slug)]?.examples ?? []) as object[]
      expect(Object.keys(example ?? {}).length, slug).toBeGreaterThan(3)
    }
  })
})

describe('what is read', () => {
  it.each(read)('is what the document says: %s', async (slug) => {
    const name = nameOf(slug)
    for (const query of ['?locale=de&depth=0&limit=5&sort=id', '?depth=2', '?locale=de&depth=1']) {
      const { body } = await rest('GET', `/${slug}${query}`)
      expect(body.docs.length).toBeGreaterThan(0)
      expect(troubles(`${name}Page`, body)).toEqual([])
      const one = await rest('GET', `/${slug}/${body.docs[0].id}${query}`)
      expect(troubles(name, one.body)).toEqual([])
    }
    const counted = await rest('GET', `/${slug}/count`)
    expect(troubles('Count', counted.body)).toEqual([])
  })

  it.each([
    ['site', 'SiteSettings'],
    ['navigation', 'NavigationSettings'],
  ])('is so of the global %s', async (slug, name) => {
    const { body, status } = await rest('GET', `/globals/${slug}?locale=fr`)
    delete body.globalType
    expect([status, troubles(name, body)]).toEqual([200, []])
  })

  it('can be asked by every filter that is named', async () => {
    const values: Record<string, string> = {
      NumberFilter: '1',
      DateFilter: '2018-10-15',
      TickFilter: 'true',
    }
    for (const slug of read) {
      const where = document.components.schemas[`${nameOf(slug)}Where`]?.properties as Record<
        string,
        Schema
      >
      for (const [path, { $ref }] of Object.entries(where)) {
        const filter =
          String($ref ?? '')
            .split('/')
            .at(-1) ?? ''
        const operators = document.components.schemas[filter]?.properties as
          | Record<string, Schema>
          | undefined
        if (!operators || path === 'and' || path === 'or' || filter.endsWith('Where')) continue
        const or = Object.keys(operators).map((operator) => {
          const schema = document.components.schemas[filter]?.properties as Record<string, Schema>
          const value = operator === 'exists' ? true : (values[filter] ?? campaign.id)
          return { [path]: { [operator]: schema[operator]?.type === 'array' ? [value] : value } }
        })
        const { status, text } = await rest('GET', `/${slug}/count`, { query: { where: { or } } })
        expect([slug, path, status], text.slice(0, 300)).toEqual([slug, path, 200])
      }
    }
  }, 120_000)

  it('takes a filter as JSON or in brackets, selects and sorts', async () => {
    const where = encodeURIComponent(JSON.stringify({ slug: { equals: campaign.slug } }))
    const json = await rest('GET', `/campaigns?where=${where}&select[title]=true&sort=-title`)
    const brackets = await rest(
      'GET',
      `/campaigns?where[slug][equals]=${campaign.slug}&limit=1&page=1`,
    )
    expect(json.body.docs.map(({ id }: Doc) => id)).toEqual([campaign.id])
    expect(brackets.body.docs.map(({ id }: Doc) => id)).toEqual([campaign.id])
    expect(json.body.docs[0].summary).toBeUndefined()
  })

  it('is an error of the kind that is named', async () => {
    const { body } = await rest('GET', '/campaigns/nothing')
    expect(troubles('Problem', body)).toEqual([])
  })

  it('is a register as it is described', async () => {
    const { body } = await rest('GET', `/campaigns/${campaign.slug}/register.json`)
    expect(troubles('RegisterExport', body)).toEqual([])
    expect(body.signatories).toHaveLength(1)
  })
})
