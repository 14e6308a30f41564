import { front } from '@/cms/api/front'
import { loadConfig } from './boot'
import { queryString } from './query-string'

export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'OPTIONS'

export type UploadedFile = { name: string; type: string; data: Uint8Array<ArrayBuffer> }

export type Call = {
  /** The log-in token of whoever asks; without it, the public. */
  token?: string | undefined
  query?: Record<string, unknown>
  body?: unknown
  file?: UploadedFile
  headers?: Record<string, string>
  /** Takes an answer of 500 and above as one like any other. */
  mayFail?: boolean
}

/** An answer: `body` is its JSON, of any shape, since tests look into it freely. */
export type Answer = {
  status: number
  body: ReturnType<typeof JSON.parse>
  text: string
  headers: Headers
}

/** Where the site under test says it is. */
export const site = 'http://localhost:3000'

const multipart = (body: unknown, file: UploadedFile): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(body ?? {}))
  form.set('file', new Blob([file.data], { type: file.type }), file.name)
  return form
}

const requestOf = (method: Method, url: URL, { token, body, file, headers }: Call): Request => {
  const isJson = body !== undefined && !file && typeof body !== 'string'
  return new Request(url, {
    method,
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(isJson ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined && !file
      ? {}
      : { body: file ? multipart(body, file) : isJson ? JSON.stringify(body) : String(body) }),
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Asks the real REST API, in this process: what the route exports, with a real request. An answer of
 * 500 and above throws unless the call says otherwise: whatever is sent, "server error" is never the right answer.
 */
export const rest = async (method: Method, path: string, call: Call = {}): Promise<Answer> => {
  const routes = await import('@payloadcms/next/routes')
  const url = new URL(`/api${path}${queryString(call.query)}`, site)
  const slug = url.pathname.split('/').slice(2).filter(Boolean).map(decodeURIComponent)
  const handle = front(routes[`REST_${method === 'HEAD' ? 'GET' : method}`](loadConfig()))
  const response = await handle(requestOf(method, url, call), {
    params: Promise.resolve({ slug }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('utf8')
  if (response.status >= 500 && !call.mayFail)
    throw new Error(`${method} ${url} answered ${response.status}: ${text}`)
  return { status: response.status, headers: response.headers, text, body: parsed(text) }
}
