import type { Desk, Segment, WorkPlace } from '@/domain/translation/desk/desk'
import type { Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Answer, rest } from '@/test/harness/rest'

type Words = Partial<Pick<Segment, 'msgstr' | 'rev'>> & { reviewed?: boolean; fuzzy?: boolean }

/** The desk of somebody who works on one translation, over REST. */
export const deskOf = (who: Pick<Who, 'token'>, place: WorkPlace) => {
  const { token } = who
  const post = (path: string, body: object): Promise<Answer> =>
    rest('POST', `/translations/desk/${path}`, { token, body: { ...place, ...body } })
  const open = () => rest('GET', '/translations/desk', { token, query: { ...place } })
  const segmentOf = async (msgid: string): Promise<Segment> => {
    const { segments }: Desk = (await open()).body
    const found = segments.find((segment) => segment.msgid === msgid)
    if (!found) throw new Error(`There is no segment “${msgid}” among ${segments.length}.`)
    return found
  }
  return {
    place,
    open,
    segmentOf,
    save: (edits: readonly object[]) => post('save', { edits }),
    deed: (deed: string, more: object = {}) => post('deed', { deed, ...more }),
    /** Says something about one segment, as somebody does who has just opened the editor. */
    say: async (msgid: string, words: Words): Promise<Answer> => {
      const { msgctxt, msgstr, rev } = await segmentOf(msgid)
      return post('save', { edits: [{ msgctxt, msgid, msgstr, rev, ...words }] })
    },
    comment: (body: object) => post('comments', body),
    comments: (query: object = {}) =>
      rest('GET', '/translations/desk/comments', { token, query: { ...place, ...query } }),
  }
}

/** Has somebody else than the translator review, or not. */
export const needSecondPerson = async (secondPerson: boolean): Promise<void> => {
  const payload = await bootPayload()
  await payload.updateGlobal({ slug: 'translating', data: { secondPerson } })
}
