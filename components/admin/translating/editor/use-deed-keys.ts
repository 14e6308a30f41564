import { useEffect, useRef } from 'react'
import { deedOf, type KeyDeed } from './key-table'

/** What the keys do here; a deed that is not given leaves its key to the browser. */
export type DeedKeys = Partial<Record<KeyDeed, (number: number) => void>>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select') !== null)

/**
 * Lets the editor's keys act: chords everywhere in the page, single keys only where nobody types and as long as they are
 * switched on (WCAG 2.2, 2.1.4). While a dialogue is open all keys are its own.
 */
export function useDeedKeys(keys: DeedKeys, areSingleOn: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const altGraph = event.getModifierState('AltGraph')
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
      const meant = deedOf(
        { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, altGraph },
        areSingleOn && !isTyping(event.target),
      )
      const act = meant && latest.current[meant.deed]
      if (!act) return
      event.preventDefault()
      act(meant.number)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [areSingleOn])
}
