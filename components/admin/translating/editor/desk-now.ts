import { createContext, useContext } from 'react'
import type { DeskState } from './desk-state'

/** The desk of this very moment, for the segment that is typed in; the list round it may be a moment behind. */
export const DeskNow = createContext<DeskState | null>(null)

/** What stands in the editor for one segment at this moment. */
export function useNow(key: string) {
  const state = useContext(DeskNow)
  return {
    text: state?.texts[key],
    save: state?.saves[key],
    conflict: state?.conflicts[key],
    spare: state?.spare[key],
    refusal: state?.refusal ?? null,
  }
}
