import { describe, expect, it } from 'vitest'
import { chordNames, deedOf, keyTable, type Pressed } from './key-table'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  altGraph: false,
  ...more,
})
const [ctrl, alt, shift] = [{ ctrlKey: true }, { altKey: true }, { shiftKey: true }]
const deed = (pressed: Pressed, areSingle = false) => deedOf(pressed, areSingle)?.deed ?? null

describe('while somebody types', () => {
  it.each([
    [press('Enter', ctrl), 'saveNext'],
    [press('Enter', { metaKey: true }), 'saveNext'],
    [press('Enter', { ...ctrl, ...shift }), 'approve'],
    [press('Enter', alt), 'stillRight'],
    [press('ArrowDown', alt), 'next'],
    [press('ArrowUp', alt), 'previous'],
    [press('ArrowDown', { ...alt, ...shift }), 'nextOpen'],
    [press('F8'), 'nextProblem'],
    [press('Escape'), 'leave'],
    [press('/', ctrl), 'help'],
  ])('%j is %s', (pressed, expected) => {
    expect(deed(pressed)).toBe(expected)
  })

  it.each(['a', 'j', 'n', '?', '/', '1', 'Enter', 'ArrowDown', 'Tab'])('%s is typed', (key) => {
    expect(deed(press(key))).toBeNull()
  })

  it('knows the number of a tag and of a suggestion, whatever sign the key makes', () => {
    const third = { code: 'Digit3', ...alt }
    for (const key of ['3', '£', '"', '٣'])
      expect(deedOf(press(key, third), false)).toEqual({ deed: 'tag', number: 3 })
    expect(deedOf(press('5', { code: 'Digit5', ...ctrl }), false)).toEqual({
      deed: 'suggestion',
      number: 5,
    })
    expect(deed(press('º', { code: 'Digit0', ...alt }))).toBe('copySource')
  })

  it('leaves signs to AltGr and words to input methods', () => {
    expect(deed(press('²', { code: 'Digit2', ...alt, altGraph: true }))).toBeNull()
    expect(deed(press('²', { code: 'Digit2', ...alt, ...ctrl }))).toBeNull()
    expect(deed(press('Enter', { ...ctrl, isComposing: true }))).toBeNull()
  })

  it('takes no key with Shift for another one', () => {
    expect(deed(press('/', { code: 'Digit7', ...ctrl, ...shift }))).toBe('help')
    expect(deed(press('!', { code: 'Digit1', ...ctrl, ...shift }))).toBeNull()
    expect(deed(press('ArrowUp', { ...alt, ...shift }))).toBeNull()
  })
})

describe('while nobody types', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['n', 'nextOpen'],
    ['a', 'approve'],
    ['s', 'stillRight'],
    ['v', 'preview'],
    ['/', 'search'],
    ['?', 'help'],
  ])('%s is %s', (key, expected) => {
    expect(deed(press(key), true)).toBe(expected)
  })

  it('goes by the place of the key where the keyboard writes another script', () => {
    expect(deed(press('ت', { code: 'KeyJ' }), true)).toBe('next')
  })

  it('lets signs that need Shift be signs', () => {
    expect(deed(press('?', shift), true)).toBe('help')
    expect(deed(press('J', { ...shift, code: 'KeyJ' }), true)).toBeNull()
  })
})

it('gives no two deeds the same keys', () => {
  const names = keyTable.flatMap(({ keys }) =>
    keys.map((chord) => chordNames(chord, false).join(' ')),
  )
  expect(new Set(names).size).toBe(names.length)
})

it('names keys as they are printed', () => {
  expect(chordNames({ key: 'Enter', mod: true, shift: true }, true)).toEqual(['⌘', '⇧', 'Enter'])
  expect(chordNames({ key: 'digit', alt: true }, false)).toEqual(['Alt', '1…9'])
})
