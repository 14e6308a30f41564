import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '../message'
import { counts } from './counts'
import { segmentState } from './segment-state'

const message = (more: Partial<CatalogueMessage>): CatalogueMessage => ({
  msgctxt: 'title',
  msgid: 'Two words',
  msgstr: '',
  ...more,
})

describe('the state of a segment', () => {
  it.each([
    [{ msgstr: '' }, 'untranslated'],
    [{ msgstr: '  ', fuzzy: true, reviewed: true }, 'untranslated'],
    [{ msgstr: 'Zwei', fuzzy: true, reviewed: true }, 'fuzzy'],
    [{ msgstr: 'Zwei' }, 'needs-review'],
    [{ msgstr: 'Zwei', machine: true, reviewed: true }, 'needs-review'],
    [{ msgstr: 'Zwei', reviewed: true }, 'reviewed'],
  ] as const)('of %j is %s', (more, state) => {
    expect(segmentState(message(more))).toBe(state)
  })
})

describe('the counts of a catalogue', () => {
  it('says how many segments are in which state, and how many words are open', () => {
    const merged = [
      message({ msgid: 'One' }),
      message({ msgid: 'Here are three', msgstr: 'x', fuzzy: true }),
      message({ msgid: 'Two words', msgstr: 'x' }),
      message({ msgid: 'Another four words here', msgstr: 'x', reviewed: true }),
      message({ msgid: 'Gone with the wind', msgstr: 'x', obsolete: true }),
    ]
    expect(counts(merged, 'en')).toEqual({
      segments: 4,
      words: 10,
      untranslated: 1,
      fuzzy: 1,
      needsReview: 1,
      reviewed: 1,
      openWords: 4,
    })
  })

  const entries = fc.array(
    fc.record(
      {
        msgctxt: fc.constant('title'),
        msgid: fc.lorem({ maxCount: 6 }),
        msgstr: fc.constantFrom('', ' ', 'Worte'),
        fuzzy: fc.boolean(),
        reviewed: fc.boolean(),
        machine: fc.boolean(),
        obsolete: fc.boolean(),
      },
      { requiredKeys: ['msgctxt', 'msgid', 'msgstr'] },
    ),
  )

  it('puts every segment into exactly one state', () => {
    fc.assert(
      fc.property(entries, (merged) => {
        const { segments, untranslated, fuzzy, needsReview, reviewed, ...words } = counts(
          merged,
          'en',
        )
        expect(untranslated + fuzzy + needsReview + reviewed).toBe(segments)
        expect(segments).toBe(merged.filter(({ obsolete }) => !obsolete).length)
        expect(words.openWords).toBeLessThanOrEqual(words.words)
        expect(words.words === words.openWords).toBe(needsReview + reviewed === 0)
      }),
    )
  })
})
