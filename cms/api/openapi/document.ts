import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { type GovernedSlug, permissions } from '@/domain/permissions'
import { examples } from './examples'
import { collectionSchemaName, objectSchema } from './field-schema'
import { whereSchema } from './filters'
import { findingPaths, findingSchemas } from './finding-paths'
import { letterPaths, letterSchemas } from './letter-paths'
import { ownPaths } from './own-paths'
import { sharedParameters } from './parameters'
import { askableFields, publicFields } from './public-fields'
import { collectionPaths, type Described, globalPaths, pageSchema } from './read-paths'
import { sharedResponses } from './responses'
import { named, type Schema, schemaName } from './schema'
import { sharedSchemas } from './shared-schemas'
import { webhookPaths, webhookSchema } from './webhooks'

const isReadable = ({ slug }: { slug: string }): boolean =>
  Object.hasOwn(permissions, slug) && permissions[slug as GovernedSlug].public.read !== 'none'

const isTranslated = ({ slug }: { slug: string }): boolean => slug !== 'link-checks'

const wordsOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value ? value : otherwise

const documentSchema = (of: Described, properties: Schema, hasNote: boolean): Schema => {
  const { properties: own = {}, required = [], ...rest } = properties
  return {
    ...rest,
    description: of.description,
    properties: {
      id: { type: 'string', description: 'Its ID.' },
      ...(own as Schema),
      ...(hasNote ? { _translation: named('TranslationNote') } : {}),
    },
    required: ['id', ...(required as string[])],
    examples: [of.example],
  }
}

const ofCollection = async (req: PayloadRequest, collection: SanitizedCollectionConfig) => {
  const { config } = req.payload
  const name = collectionSchemaName(config, collection.slug)
  const plural = wordsOf(collection.labels.plural, collection.slug)
  const described: Described = {
    slug: collection.slug,
    name,
    plural,
    description: wordsOf(collection.admin.description, `${name}.`),
    example: examples[collection.slug] ?? {},
  }
  const all = collection.flattenedFields.filter(({ name: field }) => field !== 'id')
  const fields = await publicFields(all, req)
  return {
    tag: { name: plural, description: described.description },
    paths: collectionPaths(described),
    schemas: {
      [name]: documentSchema(described, objectSchema(config, fields), isTranslated(collection)),
      [`${name}Page`]: pageSchema(name),
      [`${name}Where`]: whereSchema(`${name}Where`, await askableFields(all, req)),
    },
  }
}

const ofGlobal = async (req: PayloadRequest, global: SanitizedGlobalConfig) => {
  const name = `${schemaName(global.slug)}Settings`
  const described: Described = {
    slug: global.slug,
    name,
    plural: wordsOf(global.label, global.slug),
    description: wordsOf(global.admin.description, `${name}.`),
    example: examples[global.slug] ?? {},
  }
  const fields = await publicFields(
    global.flattenedFields.filter(({ name: field }) => field !== 'id'),
    req,
  )
  const schema = documentSchema(described, objectSchema(req.payload.config, fields), true)
  // A global that was never saved has no ID.
  const { required: _, ...open } = schema
  return { paths: globalPaths(described), schemas: { [name]: open } }
}

const introduction =
  'Everything that is public here can be read by programs too, without a key, from any page of any site. Answers carry an `ETag`; errors are problem documents (RFC 9457). `?locale=` lays published translations over the originals.'

const ownTags = [
  { name: 'Site', description: 'What the site is called, and its menus.' },
  {
    name: 'Signing',
    description: 'What visitors send in. Every signature is confirmed by a mail.',
  },
  { name: 'Register', description: 'Who stands behind a campaign, with proof.' },
  { name: 'Search', description: 'What can be found.' },
  { name: 'Feeds', description: 'What is new, in each language.' },
  { name: 'Citations', description: 'How a speech is cited.' },
  { name: 'Embedding', description: 'How a page is shown in another one.' },
  { name: 'Service', description: 'The API itself.' },
  { name: 'Webhooks', description: 'What the site tells other programs by itself.' },
]

/** The OpenAPI 3.1 document of the site, made from its collections and globals as the public may read them. */
export const openApiDocument = async (req: PayloadRequest): Promise<Schema> => {
  const { config } = req.payload
  const collections = await Promise.all(
    config.collections.filter(isReadable).map((one) => ofCollection(req, one)),
  )
  const globals = await Promise.all(
    config.globals.filter(isReadable).map((one) => ofGlobal(req, one)),
  )
  const read = [...collections, ...globals]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Countersign',
      version: '1.0.0',
      description: introduction,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: config.serverURL }],
    externalDocs: { url: `${config.serverURL}/en/developers`, description: 'The same for people.' },
    security: [],
    tags: [...collections.map(({ tag }) => tag), ...ownTags],
    paths: Object.assign(
      {},
      ...read.map(({ paths }) => paths),
      ownPaths,
      letterPaths(),
      findingPaths(config.serverURL),
    ),
    webhooks: webhookPaths(),
    components: {
      schemas: Object.assign(
        {},
        ...read.map(({ schemas }) => schemas),
        letterSchemas(),
        findingSchemas,
        sharedSchemas(config.serverURL),
        { WebhookMessage: webhookSchema },
      ),
      parameters: sharedParameters,
      responses: sharedResponses,
    },
  }
}
