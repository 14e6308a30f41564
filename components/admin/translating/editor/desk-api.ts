import type { DeskComment } from '@/domain/translation/desk/comment'
import type {
  Counts,
  Desk,
  DeskHead,
  Segment,
  SegmentConflict,
  SegmentEdit,
  WorkPlace,
} from '@/domain/translation/desk/desk'
import type { TranslationStage } from '@/domain/translation/desk/state'
import { type Asking, ask, type Refusal, refusal } from './ask'

/** What came of sending edits: all of them are in, or somebody else was faster, or they may not be. */
export type Saved =
  | { kind: 'saved'; segments: Segment[]; gone: string[]; counts: Counts; stage: TranslationStage }
  | { kind: 'conflicts'; conflicts: SegmentConflict[] }
  | { kind: 'refused'; why: Refusal }

/** A segment as it was shown: a deed on words is done for those alone that were seen. */
type Seen = Pick<Segment, 'key' | 'rev'>

/** What is done with a whole translation. */
export type Deed =
  | { deed: 'send-to-review' | 'claim' | 'release' | 'prefill' }
  | { deed: 'publish' | 'publish-with-original' | 'approve-all'; seen?: Seen[] }
  | { deed: 'hand-over'; to: string }
  | { deed: 'credit'; name: string | null }

/** What came of a deed: the head as it is now, with segments where they changed; or why not. */
export type Done =
  | { kind: 'done'; head: DeskHead; segments: Segment[] }
  | { kind: 'refused'; why: Refusal }

/** A passage that was translated before, and how like it is to this one: 101 in the same place, 100 the same text. */
export type Match = {
  percent: number
  msgid: string
  msgstr: string
  title: string
  of: string
  documentId: string
}

/** A term of the glossary, and where it stands in the source. */
export type Term = {
  term: string
  start: number
  end: number
  doNotTranslate: boolean
  translations: string[]
  partOfSpeech: string | null
  note: string | null
}

export type Suggestions = { matches: Match[]; terms: Term[] }

type Said = { comments: DeskComment[] }

export type Colleague = { id: string; name: string }

const headOf = ({ segments: _, ...head }: DeskHead & { segments?: Segment[] }): DeskHead => head

/**
 * The endpoints of the desk, as a member of staff who is logged in to the panel asks them. They throw where the network
 * fails or an answer is none of those named.
 */
export const deskApi = (api: string, place: WorkPlace) => {
  const root = `${api}/translations`
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({ ...place, ...more }).toString()
  const get = async <Told>(path: string, signal?: AbortSignal): Promise<Told> => {
    const { status, told } = await ask<Told>(`${root}/${path}`, signal ? { signal } : {})
    if (status !== 200) throw new Error(`${path}: ${status}`)
    return told
  }
  const post = async <Told>(path: string, body: object, more: Asking = {}) =>
    ask<Told>(`${root}/${path}`, { ...more, method: 'POST', body: { ...place, ...body } })

  const said = async (body: object): Promise<Said> => {
    const { status, told } = await post<Said>('desk/comments', body)
    if (status >= 300) throw new Error(`desk/comments: ${status}`)
    return told
  }

  return {
    open: (signal: AbortSignal) => ask<Desk>(`${root}/desk?${query()}`, { signal }),
    save: async (edits: SegmentEdit[], keepalive = false): Promise<Saved> => {
      const { status, told } = await post<
        Extract<Saved, { kind: 'saved' }> & { conflicts?: SegmentConflict[] }
      >('desk/save', { edits }, { keepalive })
      if (status === 200) return { ...told, kind: 'saved' }
      if (status === 409 && told.conflicts?.length)
        return { kind: 'conflicts', conflicts: told.conflicts }
      if (status >= 400 && status < 500) return { kind: 'refused', why: refusal(told) }
      throw new Error(`desk/save: ${status}`)
    },
    deed: async (deed: Deed): Promise<Done> => {
      const { status, told } = await post<DeskHead & { segments?: Segment[] }>('desk/deed', deed)
      if (status === 200) return { kind: 'done', head: headOf(told), segments: told.segments ?? [] }
      if (status >= 400 && status < 500) return { kind: 'refused', why: refusal(told) }
      throw new Error(`desk/deed: ${status}`)
    },
    /** Sent in a body: a long passage fits no address. */
    suggestions: async (
      { msgctxt, msgid }: Pick<Segment, 'msgctxt' | 'msgid'>,
      signal: AbortSignal,
    ): Promise<Suggestions> => {
      const { status, told } = await post<Suggestions>(
        'suggestions',
        { msgctxt, msgid },
        { signal },
      )
      if (status !== 200) throw new Error(`suggestions: ${status}`)
      return told
    },
    comments: (key: string, signal?: AbortSignal) =>
      get<Said>(`desk/comments?${query({ key })}`, signal),
    /** Says something of a segment; answers with all that was said of it. */
    comment: (message: Pick<Segment, 'msgctxt' | 'msgid'>, text: string) =>
      said({ msgctxt: message.msgctxt, msgid: message.msgid, text }),
    /** Settles a comment; answers with all that was said of its segment. */
    resolve: (id: string) => said({ resolve: id }),
    colleagues: () =>
      get<Colleague[]>(`desk/colleagues?${new URLSearchParams({ locale: place.locale })}`),
  }
}

export type DeskApi = ReturnType<typeof deskApi>
