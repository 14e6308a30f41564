import type { DeskHead, Segment } from '@/domain/translation/desk/desk'
import type { Refusal } from './ask'
import type { Deed, DeskApi } from './desk-api'

/** A deed with the segments as they are shown now, where it is done with their words. */
export const withSeen = (
  asked: Deed,
  segments: readonly Segment[],
  revs: ReadonlyMap<string, number>,
): Deed => {
  switch (asked.deed) {
    case 'publish':
    case 'publish-with-original':
    case 'approve-all':
      return {
        ...asked,
        seen: segments.map(({ key, rev }) => ({ key, rev: revs.get(key) ?? rev })),
      }
    default:
      return asked
  }
}

/** The desk as it is now, where a deed was refused because others had changed it; else nothing. */
export const newsAfter = async (
  { code }: Refusal,
  api: Pick<DeskApi, 'open'>,
): Promise<{ head: DeskHead; segments: Segment[] } | null> => {
  if (code !== 'changed-meanwhile') return null
  const { status, told } = await api.open(new AbortController().signal)
  if (status !== 200) return null
  const { segments, ...head } = told
  return { head, segments }
}
