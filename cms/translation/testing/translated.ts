import { type Doc, make } from '@/test/harness/documents'

/** One passage with its translation. */
export const message = (msgctxt: string, msgid: string, msgstr: string) => ({
  msgctxt,
  msgid,
  msgstr,
})

/** Makes a catalogue of a document, published unless told otherwise. */
export const translated = async (
  of: string,
  doc: Doc,
  locale: string,
  texts: [string, string, string][],
  published = true,
) =>
  make('translations', {
    published,
    of,
    documentId: doc.id,
    locale,
    messages: texts.map((text) => message(...text)),
  })

/** A published campaign, with the German of its title where that is given. */
export const campaignWith = async (title: string, german?: string): Promise<Doc> => {
  const doc = await make('campaigns', { published: true, title, summary: 'Who needs what.' })
  if (german) await translated('campaigns', doc, 'de', [['title', title, german]])
  return doc
}
