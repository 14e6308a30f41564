import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Method, rest } from '@/test/harness/rest'

type Size = { url: string | null; width: number | null; height: number | null; mimeType: string }

/** A picture as the API gives it. */
export type Picture = {
  id: string
  url: string
  filename: string
  mimeType: string
  width: number
  height: number
  focalX: number
  sizes: Record<string, Size>
}

let editor: Promise<{ token: string }> | undefined

/** The log-in of the editor who sends all the pictures of a test file. */
export const editorToken = async (): Promise<string> => {
  await bootPayload()
  editor ??= accountOf('editor')
  return (await editor).token
}

type How = {
  name?: string
  type?: string
  body?: object
  path?: string
  method?: Method
  query?: Record<string, unknown>
}

/** Sends a picture as the panel does, published unless told otherwise. */
export const send = async (data: Buffer, how: How = {}) => {
  const { name = 'march.jpg', type = 'image/jpeg', path = '/media', method = 'POST' } = how
  const { body = { alt: 'A march', _status: 'published' }, query = {} } = how
  const file = { name, type, data: new Uint8Array(data) }
  return rest(method, path, { token: await editorToken(), query, body, file })
}

/** Sends a picture that has to be taken, and gives its document. */
export const sent = async (data: Buffer, how?: How): Promise<Picture> => {
  const { status, body, text } = await send(data, how)
  expect(status, text).toBeLessThan(300)
  return body.doc
}

/** Changes a picture's fields. */
export const change = async (id: string, body: object, query: Record<string, unknown> = {}) =>
  rest('PATCH', `/media/${id}`, { token: await editorToken(), body, query })

/** Puts another file in the place of a picture's. */
export const replace = (id: string, data: Buffer, body: object, query = {}) =>
  send(data, { path: `/media/${id}`, method: 'PATCH', body, query })

/** The addresses of a picture in all its sizes. */
export const urls = ({ url, sizes }: Picture): string[] => [
  url,
  ...Object.values(sizes).flatMap((size) => size.url ?? []),
]

/** The names of all files that are kept for pictures. */
export const stored = async (): Promise<string[]> =>
  (await readdir(join(process.env.DATA_DIR ?? '', 'media')).catch(() => [])).sort()

/** What the public is answered at an address. */
export const statusOf = async (url: string): Promise<number> => (await servedFile(url)).status
