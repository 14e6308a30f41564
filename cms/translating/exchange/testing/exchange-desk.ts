import type { ImportReport } from '@/domain/translation/exchange/report'
import type { CatalogueMessage } from '@/domain/translation/message'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload, loadConfig } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest, site, type UploadedFile } from '@/test/harness/rest'
import { richText } from '@/test/harness/sample-text'
import { bytesOf } from './outgoing'

/** A file to be sent, by its name and text. */
export const fileOf = (name: string, content: string | Uint8Array): UploadedFile => ({
  name,
  type: 'application/octet-stream',
  data: new Uint8Array(typeof content === 'string' ? bytesOf(content) : content),
})

/** Exports over REST, as bytes. */
export const exported = async (
  query: string,
  { token }: Pick<Who, 'token'>,
): Promise<{ status: number; headers: Headers; bytes: Uint8Array; text: string }> => {
  const routes = await import('@payloadcms/next/routes')
  const request = new Request(`${site}/api/translations/export?${query}`, {
    headers: token ? { Authorization: `JWT ${token}` } : {},
  })
  const answer = await routes.REST_GET(loadConfig())(request, {
    params: Promise.resolve({ slug: ['translations', 'export'] }),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    text: Buffer.from(bytes).toString(),
  }
}

/** Imports a file over REST. */
export const imported = async (
  query: Record<string, unknown>,
  { token }: Pick<Who, 'token'>,
  file: UploadedFile,
) => {
  const answer = await rest('POST', '/translations/import', { token, query, file })
  return { status: answer.status, text: answer.text, report: answer.body as ImportReport }
}

/** A published campaign with a title, two demands and an appeal. */
export const campaign = (title: string): Promise<Doc> =>
  make('campaigns', {
    published: true,
    title,
    summary: 'Thirty people were arrested.',
    appeal: richText('We call on you.'),
    demands: [{ text: 'Release them & drop all charges' }, { text: 'Reinstate them' }],
  })

/** The newest catalogue of a campaign in a locale, its messages by msgid; none where nobody has begun. */
export const catalogueOf = async (documentId: string, locale: string) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translations',
    draft: true,
    where: { and: [{ documentId: { equals: documentId } }, { locale: { equals: locale } }] },
  })
  const [row] = docs
  const messages = (row?.messages ?? []) as CatalogueMessage[]
  return row ? { row, of: (msgid: string) => messages.find((one) => one.msgid === msgid) } : null
}

/** A translator of a locale. */
export const translatorOf = (locale: string) => accountOf('translator', [locale])

/** The part of an address that names a campaign in a locale. */
export const placeOf = (documentId: string, locale = 'de') =>
  `of=campaigns&documentId=${documentId}&locale=${locale}`

/** Writes translations into an exported file, as a person would. */
export const filledIn = (text: string, translations: Record<string, string>): string =>
  Object.entries(translations).reduce(
    (file, [msgid, msgstr]) =>
      file.replace(`msgid "${msgid}"\nmsgstr ""`, `msgid "${msgid}"\nmsgstr "${msgstr}"`),
    text,
  )
