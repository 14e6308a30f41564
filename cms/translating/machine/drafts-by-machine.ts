import { APIError } from 'payload'
import { hasWords, type Message } from '@/domain/translation/message'
import { readTagged } from '@/domain/translation/rich-text/read-tagged'
import type { MachineServer } from './machine-server'
import { asHtml, fromHtml, type MachineKind } from './machine-text'

/** A segment to be drafted. */
export type ForMachine = Message & { kind: MachineKind }

/** What a machine drafted, and what it was that kept it from more; null where nothing did. */
export type Drafts<Segment> = {
  drafted: { segment: Segment; msgstr: string }[]
  trouble: APIError | null
}

/** The most that goes in one question: texts and characters; and how long all of it may take, in milliseconds. */
const [mostTexts, mostCharacters] = [25, 5000]
const longest = 120_000

const portions = <Segment extends ForMachine>(segments: readonly Segment[]): Segment[][] => {
  const all: Segment[][] = []
  let characters = 0
  for (const segment of segments) {
    const last = all.at(-1)
    characters += segment.msgid.length
    if (last && last.length < mostTexts && characters <= mostCharacters) last.push(segment)
    else {
      all.push([segment])
      characters = segment.msgid.length
    }
  }
  return all
}

const tagsIn = (text: string): string => (text.match(/<\/?\d+\/?>/g) ?? []).sort().join('')

/** Words with exactly the tags of the source, other than the source itself. */
const isSound = ({ msgid, kind }: ForMachine, msgstr: string): boolean =>
  hasWords(msgstr) &&
  msgstr !== msgid &&
  (kind === 'rich-text' ? readTagged(msgstr, msgid) !== null : tagsIn(msgstr) === tagsIn(msgid))

/**
 * Has a machine draft segments, in portions that it can carry. What comes back broken is left out; when the server fails or
 * the time is over, what came before is kept.
 */
export const draftsByMachine = async <Segment extends ForMachine>(
  server: MachineServer,
  segments: readonly Segment[],
  pair: { source: string; target: string },
): Promise<Drafts<Segment>> => {
  const drafts: Drafts<Segment> = { drafted: [], trouble: null }
  const until = Date.now() + longest
  try {
    for (const portion of portions(segments)) {
      if (Date.now() > until) break
      const sent = portion.map(({ msgid, kind }) => asHtml(msgid, kind))
      const answered = await server.translate(sent, pair)
      portion.forEach((segment, index) => {
        const msgstr = fromHtml(answered[index] ?? '', segment.kind)
        if (msgstr !== null && isSound(segment, msgstr)) drafts.drafted.push({ segment, msgstr })
      })
    }
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    drafts.trouble = error
  }
  return drafts
}
