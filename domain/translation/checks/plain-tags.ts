import type { Checking } from './checking'
import type { Finding } from './problem'

const TAG = /<\/?\d+\/?>/g

/** Finds tags in which a plain text differs from its source: readers get it only with the very same ones. */
export function* checkPlainTags({ message }: Checking): Generator<Finding> {
  if (message.kind !== 'text') return
  const left = new Map<string, number>()
  for (const tag of message.msgid.match(TAG) ?? []) left.set(tag, (left.get(tag) ?? 0) + 1)
  for (const { 0: tag, index } of message.msgstr.matchAll(TAG)) {
    const count = left.get(tag) ?? 0
    left.set(tag, count - 1)
    if (count <= 0) yield { code: 'tag-unknown', detail: { tag }, at: [index, index + tag.length] }
  }
  for (const [tag, count] of left) if (count > 0) yield { code: 'tag-missing', detail: { tag } }
}
