import { APIError, type PayloadRequest } from 'payload'
import { segmentKinds } from '@/domain/translation/desk/segment-kind'
import { messageKey } from '@/domain/translation/message'
import type { Edit } from '@/domain/translation/take-edits'
import { saveChange } from '../desk/save-edits'
import { type Work, workOn } from '../desk/work-on'
import { onlyWriters } from '../door'
import { codeOf, problem } from '../problem'
import { writeEvent } from '../write-event'
import { draftsByMachine } from './drafts-by-machine'
import { languagePair } from './language-pair'
import { machineFor } from './may-prefill'

/** How many segments a machine drafted, how many are left without words, and what was in the way (words), if anything was. */
export type Prefilled = { filled: number; left: number; trouble: string | null }

/** How often edits are sent again without those that somebody wrote meanwhile. */
const tries = 3

const openSegments = ({ source, merged }: Work) => {
  const kindOf = segmentKinds(source.fields)
  return merged.flatMap((message) => {
    const kind = kindOf(message.msgctxt)
    const isOpen = !message.obsolete && message.msgstr.trim() === '' && kind !== 'icu'
    return isOpen ? [{ ...message, kind }] : []
  })
}

const conflictingKeys = (error: unknown): Set<string> | null => {
  const { conflicts } = ((error instanceof APIError && error.data) || {}) as { conflicts?: unknown }
  return codeOf(error) !== null && Array.isArray(conflicts)
    ? new Set(conflicts.map(({ key }: { key: string }) => key))
    : null
}

/** Saves the drafts as the one who asks; where a person was faster, the person's words stay. Returns how many were saved. */
const save = async (
  req: PayloadRequest,
  place: Work['place'],
  edits: readonly Edit[],
): Promise<number> => {
  let left = edits
  for (let attempt = 1; left.length > 0; attempt += 1)
    try {
      await saveChange(req, place, { messages: [...left] })
      return left.length
    } catch (error) {
      const keys = conflictingKeys(error)
      if (!keys || attempt === tries) throw error
      left = left.filter((edit) => !keys.has(messageKey(edit)))
    }
  return 0
}

/**
 * Has the site's own translation server draft the segments that have no words yet: only in languages that are switched on,
 * never names of signatories or messages. What it writes is marked as a machine's and is published by nobody before a
 * person has changed or approved it. Throws with words where nothing could be drafted.
 */
export const prefill = async (req: PayloadRequest, place: Work['place']): Promise<Prefilled> => {
  onlyWriters(req, place.locale)
  const server = await machineFor(req, place)
  const work = await workOn(req, place)
  if (!work) throw problem(404, 'nothing-to-translate', 'There is nothing to translate here.')
  const open = openSegments(work)
  if (open.length === 0) return { filled: 0, left: 0, trouble: null }
  const pair = languagePair(await server.languages(), work.source.originalLocale, place.locale)
  const { drafted, trouble } = await draftsByMachine(server, open, pair)
  if (trouble && drafted.length === 0) throw trouble
  const edits = drafted.map(({ segment: { msgctxt, msgid, rev = 0 }, msgstr }) => ({
    ...{ msgctxt, msgid, msgstr, rev },
    machine: true,
  }))
  const filled = await save(req, place, edits)
  if (filled > 0) await writeEvent(req, place, 'prefilled', { segments: filled })
  return { filled, left: open.length - filled, trouble: trouble?.message ?? null }
}
