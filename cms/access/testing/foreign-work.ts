import { deskOf } from '@/cms/translating/desk/testing/desk-of'
import type { Who } from '@/test/harness/accounts'
import { make } from '@/test/harness/documents'

/** What the page is called that is translated. */
export const title = 'Free the workers'

/** What somebody of another language would make of its translation. */
export const words = { msgctxt: 'title', msgid: title, msgstr: 'Befreit die Arbeiter', rev: 1 }

/** A page whose title a colleague has translated into French, published, with a comment and a claim of theirs. */
export const foreignWork = async (french: Who) => {
  const { id } = await make('pages', { published: true, title })
  const place = { of: 'pages', documentId: id, locale: 'fr' }
  const theirs = deskOf(french, place)
  await theirs.say(title, { msgstr: 'Libérez les ouvriers' })
  await theirs.deed('claim')
  const published = await theirs.deed('publish')
  const about = { msgctxt: 'title', msgid: title }
  const said = await theirs.comment({ ...about, text: 'Ouvriers ou travailleurs ?' })
  return {
    place,
    about,
    catalogue: published.body.catalogue as string,
    comment: said.body.comments[0].id as string,
  }
}

export type ForeignWork = Awaited<ReturnType<typeof foreignWork>>
