import { createContext, useContext } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import type { DeskState } from './desk-state'

/** The desk of this very moment, for the segment that is typed in; the list round it may be a moment behind. */
export const DeskNow = createContext<DeskState | null>(null)

/**
 * What stands in the editor for one segment at this moment, and the segment as the server told it last: what was typed and
 * what is saved change places in one step, or the field would be emptied between and lose its cursor.
 */
export function useNow(behind: Segment) {
  const state = useContext(DeskNow)
  const { key } = behind
  return {
    segment: state?.segments.find((each) => each.key === key) ?? behind,
    text: state?.texts[key],
    save: state?.saves[key],
    conflict: state?.conflicts[key],
    spare: state?.spare[key],
    refusal: state?.refusal ?? null,
  }
}
