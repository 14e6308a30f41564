/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has them. */
export type Schema = { [keyword: string]: unknown }

/** A reference to one of the document's named schemas. */
export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The same schema for a value that may also be null; whatever an editor left empty is null or missing. */
export const orNull = (schema: Schema): Schema =>
  typeof schema.type === 'string' && !('enum' in schema)
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] }

/** A name of a schema, made of words: `News item` is `NewsItem`. */
export const schemaName = (words: string): string =>
  words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
