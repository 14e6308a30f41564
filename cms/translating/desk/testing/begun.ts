import type { Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { deskOf } from './desk-of'

/** What the page is called in English whose translation somebody has begun. */
export const title = 'Sign the appeal'

/** A page whose title somebody has translated into German, in a draft; and where others find it. */
export const begun = async (who: Required<Who>, words = 'Unterschreibt') => {
  const { id } = await make('pages', { published: true, title })
  const place = { of: 'pages', documentId: id, locale: 'de' }
  const desk = deskOf(who, place)
  const saved = await desk.say(title, { msgstr: words })
  if (saved.status !== 200) throw new Error(`Nothing was begun: ${saved.text}`)
  const catalogue: string = (await desk.open()).body.catalogue
  return { desk, id, place, catalogue }
}

/** A document as readers get it in German. */
export const inGerman = async (id: string): Promise<Doc> =>
  (await rest('GET', `/pages/${id}?locale=de`)).body

/** What was written down of work on a document, the oldest first. */
export const eventsOf = async (documentId: string): Promise<Doc[]> => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translation-events',
    depth: 0,
    sort: 'createdAt',
    where: { documentId: { equals: documentId } },
  })
  return docs as unknown as Doc[]
}
