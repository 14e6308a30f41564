import type { Segment } from '@/domain/translation/desk/desk'
import { stateWith } from './desk-state'

/** Why a segment cannot be approved by who sits here: nothing to approve, or it is their own where a second person must. */
export const whyNotApprove = (
  segment: Segment,
  text: string | undefined,
  secondPerson: boolean,
): 'nothing' | 'fuzzy' | 'reviewed' | 'own' | null => {
  const state = stateWith(segment, text)
  if (state === 'untranslated') return 'nothing'
  if (state === 'fuzzy') return 'fuzzy'
  if (state === 'reviewed') return 'reviewed'
  const isOwn = segment.own === true || (text !== undefined && text !== segment.msgstr)
  return secondPerson && isOwn ? 'own' : null
}
