import { useEffect, useRef } from 'react'

/** What a key does; true where it did something, so that the browser does nothing else with it. */
export type Keys = Readonly<Record<string, () => void>>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select, [role="combobox"], dialog') !==
      null)

/** The letter on the key where the keyboard writes another script. */
const nameOf = ({ key, code }: KeyboardEvent): string => {
  if (key.length > 1) return key
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return (key.charCodeAt(0) > 127 && letter ? letter : key).toLowerCase()
}

/**
 * Lets single keys act, as long as they are switched on (WCAG 2.2, 2.1.4), never while somebody types or a dialogue is open
 * and never together with another key. Arrows act within the list alone, so that elsewhere they scroll.
 */
export function useKeys(keys: Keys, isOn: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isPlain || event.isComposing || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const isArrow = event.key.startsWith('Arrow')
      if (isArrow && !(event.target as HTMLElement).closest?.('[data-queue-row]')) return
      const act = latest.current[nameOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOn])
}
