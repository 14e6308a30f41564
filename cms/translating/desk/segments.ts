import type { Segment } from '@/domain/translation/desk/desk'
import { segmentKinds } from '@/domain/translation/desk/segment-kind'
import { segmentState } from '@/domain/translation/desk/segment-state'
import { type CatalogueMessage, messageKey } from '@/domain/translation/message'
import { interfaceSlug } from '../words/interface-original'
import type { Work } from './work-on'

/** The segments of a translation as the editor shows them to one person; `comments` counts the open ones by key. */
export const segmentsOf = (
  { merged, source }: Work,
  user: string,
  comments: ReadonlyMap<string, number>,
): Segment[] => {
  const kindOf = segmentKinds(source.of === interfaceSlug ? null : source.fields)
  return merged
    .filter(({ obsolete }) => !obsolete)
    .map((message) => segmentOf(message, kindOf(message.msgctxt), user, comments))
}

const segmentOf = (
  message: CatalogueMessage,
  kind: Segment['kind'],
  user: string,
  comments: ReadonlyMap<string, number>,
): Segment => {
  const { msgctxt, msgid, msgstr, fuzzy, previousMsgid, machine, by, rev = 0 } = message
  const key = messageKey(message)
  return {
    key,
    msgctxt,
    msgid,
    msgstr,
    state: segmentState(message),
    rev,
    ...(fuzzy && previousMsgid ? { previousMsgid } : {}),
    ...(machine ? { machine } : {}),
    ...(by === user ? { own: true } : {}),
    kind,
    comments: comments.get(key) ?? 0,
  }
}
