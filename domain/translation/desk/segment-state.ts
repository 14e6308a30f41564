import type { CatalogueMessage } from '../message'
import type { SegmentState } from './state'

/** Tells how far one segment is. Words that a machine wrote wait for review whatever else is said of them. */
export function segmentState({ msgstr, fuzzy, reviewed, machine }: CatalogueMessage): SegmentState {
  if (msgstr.trim() === '') return 'untranslated'
  if (fuzzy) return 'fuzzy'
  return reviewed && !machine ? 'reviewed' : 'needs-review'
}
