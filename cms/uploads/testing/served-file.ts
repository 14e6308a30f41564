import { loadConfig } from '@/test/harness/boot'
import { site } from '@/test/harness/rest'

/** A file as a browser gets it from the REST API. */
export type Served = { status: number; headers: Headers; data: Buffer }

/** Asks for a file by its address, as the public or with a log-in token, and reads its bytes to the end. */
export const servedFile = async (
  address: string,
  { token, ...headers }: Record<string, string> = {},
): Promise<Served> => {
  const routes = await import('@payloadcms/next/routes')
  const url = new URL(address, site)
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const request = new Request(url, {
    headers: { ...headers, ...(token ? { Authorization: `JWT ${token}` } : {}) },
  })
  const response = await routes.REST_GET(loadConfig())(request, {
    params: Promise.resolve({ slug }),
  })
  return {
    status: response.status,
    headers: response.headers,
    data: Buffer.from(await response.arrayBuffer()),
  }
}
