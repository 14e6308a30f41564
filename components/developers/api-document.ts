/** A schema of the document, as far as the page shows it. */
export type ApiSchema = {
  $ref?: string
  type?: string | string[]
  description?: string
  properties?: Record<string, ApiSchema>
  items?: ApiSchema
  anyOf?: ApiSchema[]
  oneOf?: ApiSchema[]
}

/** A parameter of a call, as far as the page shows it; or only a reference to one. */
export type ApiParameter = {
  $ref?: string
  name: string
  in: string
  description: string
  schema?: ApiSchema
  example?: unknown
}

/** A call, as far as the page shows it. */
type ApiCall = {
  operationId: string
  summary: string
  tags: string[]
  parameters?: ApiParameter[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, { description?: string; $ref?: string }>
}

/** The OpenAPI document, as far as the page shows it. */
export type ApiDocument = {
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, ApiCall>>
  components: {
    schemas: Record<string, ApiSchema>
    parameters: Record<string, ApiParameter>
    responses: Record<string, { description: string }>
  }
}

/** A call with its address and its method. */
export type PlacedCall = ApiCall & { path: string; method: string }

/** All calls of the document. */
export const callsIn = ({ paths }: Pick<ApiDocument, 'paths'>): PlacedCall[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, call]) => ({ ...call, path, method })),
  )

/** The calls under each of the document's tags, in its order; tags without calls are left out. */
export const callsByTag = (document: ApiDocument) =>
  document.tags
    .map(({ name, description }) => ({
      name,
      description,
      calls: callsIn(document).filter(({ tags }) => tags.includes(name)),
    }))
    .filter(({ calls }) => calls.length > 0)

/** A parameter itself, where the document only refers to it. */
export const parameterIn = (
  { components }: Pick<ApiDocument, 'components'>,
  given: ApiParameter,
): ApiParameter => components.parameters[given.$ref?.split('/').at(-1) ?? ''] ?? given

/** What kind of value a schema stands for, in a few words of JSON Schema. */
export const kindOf = (schema: ApiSchema | undefined): string => {
  if (!schema) return 'JSON'
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(kindOf))].join(' | ')
  if (schema.items) return `${kindOf(schema.items)}[]`
  return [schema.type ?? 'any'].flat().join(' | ')
}
