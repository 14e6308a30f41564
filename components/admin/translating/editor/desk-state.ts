import type {
  Counts,
  Desk,
  DeskHead,
  Segment,
  SegmentConflict,
} from '@/domain/translation/desk/desk'
import type { SegmentState, TranslationStage } from '@/domain/translation/desk/state'
import type { Refusal } from './ask'

/** How far the saving of one segment is; nothing for one that is saved. */
export type SaveState = 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict'

/** What stands in the editor: the desk as the server told it last, and over it the words that are not saved yet. */
export type DeskState = {
  head: DeskHead
  segments: readonly Segment[]
  /** By key: what is written now, where that is not what the server has. */
  texts: Readonly<Record<string, string>>
  saves: Readonly<Record<string, SaveState>>
  conflicts: Readonly<Record<string, SegmentConflict>>
  /** By key: the text that was not chosen in a conflict, to be looked up and taken over. */
  spare: Readonly<Record<string, string>>
  /** Why the server refused the last save. */
  refusal: Refusal | null
  /** Words were saved for passages that the original has no longer: it changed meanwhile. */
  hasGone: boolean
}

export type DeskEvent =
  | { type: 'typed'; key: string; msgstr: string }
  | { type: 'save'; keys: readonly string[]; state: SaveState }
  | { type: 'refused'; keys: readonly string[]; why: Refusal }
  | {
      type: 'saved'
      sent: Readonly<Record<string, string>>
      segments: readonly Segment[]
      gone?: readonly string[]
      counts: Counts
      stage: TranslationStage
    }
  | { type: 'conflicts'; conflicts: readonly SegmentConflict[] }
  | { type: 'chosen'; key: string; msgstr: string; spare: string; isTheirs: boolean }
  | { type: 'head'; head: DeskHead; segments: readonly Segment[] }
  | { type: 'comments'; key: string; comments: number }

/** The desk as it is opened, with nothing unsaved. */
export const openDesk = ({ segments, ...head }: Desk): DeskState => ({
  head,
  segments,
  texts: {},
  saves: {},
  conflicts: {},
  spare: {},
  refusal: null,
  hasGone: false,
})

const without = <Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]) =>
  keys.some((key) => key in record)
    ? Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
    : record

const withSegments = (segments: readonly Segment[], changed: readonly Segment[]) => {
  if (changed.length === 0) return segments
  const byKey = new Map(changed.map((segment) => [segment.key, segment]))
  return segments.map((segment) => byKey.get(segment.key) ?? segment)
}

const marked = (state: DeskState, keys: readonly string[], save: SaveState) => ({
  ...state.saves,
  ...Object.fromEntries(keys.map((key) => [key, save])),
})

const afterSave = (state: DeskState, event: Extract<DeskEvent, { type: 'saved' }>): DeskState => {
  const { sent, counts, stage } = event
  // Who typed on while it was saved has newer words, which wait for their own turn.
  const settled = Object.keys(sent).filter((key) => (state.texts[key] ?? sent[key]) === sent[key])
  return {
    ...state,
    head: { ...state.head, counts, stage },
    segments: withSegments(state.segments, event.segments),
    texts: without(state.texts, settled),
    saves: {
      ...without(state.saves, settled),
      ...Object.fromEntries(
        Object.keys(sent)
          .filter((key) => !settled.includes(key))
          .map((key) => [key, 'waiting' as const]),
      ),
    },
    refusal: null,
    hasGone: state.hasGone || (event.gone ?? []).length > 0,
  }
}

const afterChoice = (
  state: DeskState,
  event: Extract<DeskEvent, { type: 'chosen' }>,
): DeskState => {
  const { key, msgstr, spare, isTheirs } = event
  const conflict = state.conflicts[key]
  if (!conflict) return state
  const { rev, theirs } = conflict
  const segments = state.segments.map((segment) =>
    segment.key === key ? { ...segment, rev, msgstr: theirs } : segment,
  )
  return {
    ...state,
    segments,
    texts: isTheirs ? without(state.texts, [key]) : { ...state.texts, [key]: msgstr },
    saves: isTheirs ? without(state.saves, [key]) : marked(state, [key], 'waiting'),
    conflicts: without(state.conflicts, [key]),
    spare: { ...state.spare, [key]: spare },
  }
}

/** The desk after something happened; what did not change stays the same object, so that rows need not be drawn anew. */
export const deskReducer = (state: DeskState, event: DeskEvent): DeskState => {
  switch (event.type) {
    case 'typed':
      return {
        ...state,
        texts: { ...state.texts, [event.key]: event.msgstr },
        saves:
          state.saves[event.key] === 'conflict'
            ? state.saves
            : marked(state, [event.key], 'waiting'),
      }
    case 'save':
      return { ...state, saves: marked(state, event.keys, event.state) }
    case 'refused':
      return { ...state, saves: marked(state, event.keys, 'refused'), refusal: event.why }
    case 'saved':
      return afterSave(state, event)
    case 'conflicts':
      return {
        ...state,
        saves: marked(
          state,
          event.conflicts.map(({ key }) => key),
          'conflict',
        ),
        conflicts: {
          ...state.conflicts,
          ...Object.fromEntries(event.conflicts.map((conflict) => [conflict.key, conflict])),
        },
      }
    case 'chosen':
      return afterChoice(state, event)
    case 'head':
      return {
        ...state,
        head: event.head,
        segments: withSegments(state.segments, event.segments),
      }
    case 'comments':
      return {
        ...state,
        segments: state.segments.map((segment) =>
          segment.key === event.key ? { ...segment, comments: event.comments } : segment,
        ),
      }
  }
}

/** How far a segment is with the words that stand in the editor, saved or not. */
export const stateWith = (segment: Segment, text: string | undefined): SegmentState => {
  const msgstr = text ?? segment.msgstr
  if (msgstr.trim() === '') return 'untranslated'
  return text === undefined || text === segment.msgstr ? segment.state : 'needs-review'
}

/** What is told of saving as a whole: the worst of what any segment is in. */
export const savingOf = ({ saves }: Pick<DeskState, 'saves'>): SaveState | 'saved' => {
  const states = new Set(Object.values(saves))
  const order = ['conflict', 'refused', 'failed', 'saving', 'waiting'] as const
  return order.find((state) => states.has(state)) ?? 'saved'
}
