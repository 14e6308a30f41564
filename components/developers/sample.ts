import { type ApiDocument, type PlacedCall, parameterIn } from './api-document'

const known: Readonly<Record<string, string>> = {
  locale: 'en',
  slug: 'jiashi-workers',
  id: '{id}',
}

const wordFor = (path: string, name: string): string => {
  if (name !== 'slug') return known[name] ?? name
  if (path.includes('/speeches/')) return 'afl-cio-1998'
  return path.includes('/organizations/') ? 'icor' : 'jiashi-workers'
}

/** A command for a shell that makes a call; what is sent is the example of the document. */
export const sampleOf = (
  document: Pick<ApiDocument, 'components' | 'servers'>,
  call: Pick<PlacedCall, 'path' | 'method' | 'parameters' | 'requestBody'>,
): string => {
  const asked = (call.parameters ?? [])
    .map((given) => parameterIn(document, given))
    .filter(({ in: where, example }) => where === 'query' && example !== undefined)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`)
    .join('&')
  const path = call.path.replace(/\{(\w+)\}/g, (_, name) => wordFor(call.path, name))
  const address = `${document.servers[0]?.url ?? ''}${path}${asked ? `?${asked}` : ''}`
  if (call.method === 'get') return `curl '${address}'`
  const body = JSON.stringify(call.requestBody?.content['application/json']?.example ?? {}, null, 2)
  return `curl -X POST '${address}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`
}
