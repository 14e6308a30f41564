import { expect, it } from 'vitest'
import { chosen, countFilters, isOpen, nextWhere, step } from './choose'
import { segment } from './testing/sample-desk'

const done = segment({ msgid: 'The Petition', msgstr: 'Die Petition', state: 'reviewed' })
const fuzzy = segment({ msgid: 'New words', msgstr: 'Alte Wörter', state: 'fuzzy' })
const open = segment({ msgid: 'Nothing yet', comments: 2 })
const flawed = segment({ msgid: 'Sign <1>here</1>', msgstr: 'Hier unterschreiben' })
const all = [done, fuzzy, open, flawed]
const seen = { texts: {}, troubles: { [flawed.key]: { errors: 1, warnings: 0 } } }
const found = (...asked: [Parameters<typeof chosen>[2], string?]) =>
  chosen(all, seen, asked[0], asked[1] ?? '')

it('shows what a filter is for', () => {
  expect(found('all')).toHaveLength(4)
  expect(found('open')).toEqual([fuzzy.key, open.key, flawed.key])
  expect(found('untranslated')).toEqual([open.key])
  expect(found('fuzzy')).toEqual([fuzzy.key])
  expect(found('to-review')).toEqual([flawed.key])
  expect(found('problems')).toEqual([flawed.key])
  expect(found('comments')).toEqual([open.key])
})

it('searches in source and target, whatever the case, and in what is not saved yet', () => {
  expect(found('all', 'petition')).toEqual([done.key])
  expect(found('all', 'ALTE WÖRTER')).toEqual([fuzzy.key])
  expect(chosen(all, { ...seen, texts: { [open.key]: 'Noch nichts' } }, 'all', 'noch')).toEqual([
    open.key,
  ])
})

it('counts what each filter would show', () => {
  expect(countFilters(all, seen)).toEqual({
    all: 4,
    open: 3,
    untranslated: 1,
    fuzzy: 1,
    'to-review': 1,
    problems: 1,
    comments: 1,
  })
})

it('takes a segment with words of the moment for translated', () => {
  expect(isOpen(open, seen)).toBe(true)
  expect(isOpen(open, { ...seen, texts: { [open.key]: 'Noch nichts' } })).toBe(false)
})

it('goes on and back, and stays at the ends', () => {
  const keys = ['a', 'b', 'c']
  expect([step(keys, 'a', 1), step(keys, 'c', 1), step(keys, 'a', -1)]).toEqual(['b', 'c', 'a'])
  expect([step(keys, null, 1), step(keys, 'gone', -1), step([], null, 1)]).toEqual(['a', 'c', null])
})

it('finds the next one that is wanted, round the end, and never the one it comes from', () => {
  const keys = ['a', 'b', 'c', 'd']
  const isWanted = (key: string) => key === 'a' || key === 'c'
  expect(nextWhere(keys, 'a', isWanted)).toBe('c')
  expect(nextWhere(keys, 'c', isWanted)).toBe('a')
  expect(nextWhere(keys, 'a', (key) => key === 'a')).toBeNull()
})
