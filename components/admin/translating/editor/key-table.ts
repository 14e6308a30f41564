/** What can be done by keyboard in the editor, in the order in which help lists it. */
export type KeyDeed =
  | 'saveNext'
  | 'next'
  | 'previous'
  | 'nextOpen'
  | 'nextProblem'
  | 'approve'
  | 'stillRight'
  | 'copySource'
  | 'tag'
  | 'suggestion'
  | 'leave'
  | 'edit'
  | 'comment'
  | 'search'
  | 'filter'
  | 'preview'
  | 'head'
  | 'help'

/** A key as it is pressed: with modifiers it acts always, a single one only while nobody types. */
export type Chord = { key: string; mod?: true; alt?: true; shift?: true }

/** Which keys do what; `digit` stands for 1 to 9. `mod` is Ctrl, on a Mac also ⌘. */
export const keyTable: readonly {
  deed: KeyDeed
  group: 'work' | 'move' | 'look'
  keys: Chord[]
}[] = [
  { deed: 'saveNext', group: 'work', keys: [{ key: 'Enter', mod: true }] },
  {
    deed: 'approve',
    group: 'work',
    keys: [{ key: 'Enter', mod: true, shift: true }, { key: 'a' }],
  },
  { deed: 'stillRight', group: 'work', keys: [{ key: 'Enter', alt: true }, { key: 's' }] },
  { deed: 'copySource', group: 'work', keys: [{ key: '0', alt: true }] },
  { deed: 'tag', group: 'work', keys: [{ key: 'digit', alt: true }] },
  { deed: 'suggestion', group: 'work', keys: [{ key: 'digit', mod: true }] },
  { deed: 'comment', group: 'work', keys: [{ key: 'c' }] },
  { deed: 'next', group: 'move', keys: [{ key: 'ArrowDown', alt: true }, { key: 'j' }] },
  { deed: 'previous', group: 'move', keys: [{ key: 'ArrowUp', alt: true }, { key: 'k' }] },
  {
    deed: 'nextOpen',
    group: 'move',
    keys: [{ key: 'ArrowDown', alt: true, shift: true }, { key: 'n' }],
  },
  { deed: 'nextProblem', group: 'move', keys: [{ key: 'F8' }, { key: 'p' }] },
  { deed: 'leave', group: 'move', keys: [{ key: 'Escape' }] },
  { deed: 'edit', group: 'move', keys: [{ key: 'e' }] },
  { deed: 'search', group: 'look', keys: [{ key: '/' }] },
  { deed: 'filter', group: 'look', keys: [{ key: 'f' }] },
  { deed: 'preview', group: 'look', keys: [{ key: 'v' }] },
  { deed: 'head', group: 'look', keys: [{ key: 'h' }] },
  { deed: 'help', group: 'look', keys: [{ key: '/', mod: true }, { key: '?' }] },
]

/** What was pressed, as a browser tells it. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
> & { altGraph: boolean }

const letters = /^Key([A-Z])$/
const digits = /^(?:Digit|Numpad)(\d)$/

/** The sign on the key: where the keyboard writes another script, or a modifier makes another sign of it, the Latin one. */
const signOf = ({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Pressed): string => {
  if (key.length > 1) return key
  const digit = digits.exec(code)?.[1]
  if (digit && !shiftKey && (altKey || ctrlKey || metaKey)) return digit
  const letter = letters.exec(code)?.[1]
  return (key.charCodeAt(0) > 127 && letter ? letter : key).toLowerCase()
}

const signsWithShift = new Set(['?', '/'])

/**
 * What a press means, with the number where it names one; null for nothing of ours. AltGr writes signs and is never ours,
 * nor is anything while an input method composes. Single keys act only where `areSingle`.
 */
export const deedOf = (
  pressed: Pressed,
  areSingle: boolean,
): { deed: KeyDeed; number: number } | null => {
  if (pressed.isComposing || pressed.altGraph) return null
  const mod = pressed.ctrlKey || pressed.metaKey
  if (mod && pressed.altKey) return null
  const sign = signOf(pressed)
  const isSingle = !mod && !pressed.altKey && sign.length === 1
  if (isSingle && !areSingle) return null
  for (const { deed, keys } of keyTable)
    for (const chord of keys) {
      const isDigit = chord.key === 'digit' && /^[1-9]$/.test(sign)
      const isKey = isDigit || chord.key === sign
      const isShift = signsWithShift.has(chord.key) || Boolean(chord.shift) === pressed.shiftKey
      if (isKey && isShift && Boolean(chord.mod) === mod && Boolean(chord.alt) === pressed.altKey)
        return { deed, number: isDigit ? Number(sign) : 0 }
    }
  return null
}

/** The names of the keys of a chord, as keyboards of this kind of computer have them printed. */
export const chordNames = ({ key, mod, alt, shift }: Chord, isMac: boolean): string[] => [
  ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []),
  ...(alt ? [isMac ? '⌥' : 'Alt'] : []),
  ...(shift ? [isMac ? '⇧' : 'Shift'] : []),
  key === 'digit'
    ? '1…9'
    : ({ ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }[key] ??
      (key.length === 1 ? key.toUpperCase() : key)),
]
