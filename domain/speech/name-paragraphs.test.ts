import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameParagraphs } from './name-paragraphs'
import type { NamedParagraph } from './paragraphs'

const text = [
  'The first sentence of the speech thanks those who came.',
  'The second paragraph tells of a strike in a northern town.',
  '(Applause)',
  'The fourth one asks for the right to form unions freely.',
  '(Applause)',
]

const given = (texts: readonly string[], order = nameParagraphs(texts, null)) => ({
  texts,
  paragraphs: { given: true, order },
})
const shown = (order: readonly NamedParagraph[]) =>
  order.map(({ name, gone }) => (gone ? `†${name}` : name)).join(' ')
const edited = (texts: readonly string[]) => shown(nameParagraphs(texts, given(text)))

describe('nameParagraphs', () => {
  it('numbers the first text, blank blocks left out', () => {
    expect(shown(nameParagraphs(['One', '', 'Two', 'Three'], null))).toBe('p1 p2 p3')
  })

  it('keeps the names of an unchanged text', () => {
    expect(edited(text)).toBe('p1 p2 p3 p4 p5')
    expect(edited(text.flatMap((words) => [words, '']))).toBe('p1 p2 p3 p4 p5')
  })

  it('takes a speech from before there were names as p1 to pn', () => {
    const former = { texts: ['One thing', '', 'Another thing'], paragraphs: null }
    expect(shown(nameParagraphs(['New words', 'One thing', 'Another thing'], former))).toBe(
      'p0a p1 p2',
    )
  })

  it('keeps the name of a lightly edited paragraph', () => {
    const light = text.with(1, 'The second paragraph tells of a long strike in a northern city.')
    expect(edited(light)).toBe('p1 p2 p3 p4 p5')
  })

  it('names what comes in between after what stands before it, and what comes at the end by the next number', () => {
    expect(edited(text.toSpliced(3, 0, 'Something new.', 'And more of it!'))).toBe(
      'p1 p2 p3 p3a p3b p4 p5',
    )
    expect(edited(['An opening word.', ...text, 'A last word.'])).toBe('p0a p1 p2 p3 p4 p5 p6')
  })

  it('leaves the name of what is gone in its place, and never gives it again', () => {
    const without = text.toSpliced(1, 1)
    const order = nameParagraphs(without, given(text))
    expect(shown(order)).toBe('p1 †p2 p3 p4 p5')
    const again = without.toSpliced(1, 0, 'Quite another matter altogether, never heard.')
    expect(shown(nameParagraphs(again, given(without, order)))).toBe('p1 †p2 p1a p3 p4 p5')
  })

  it('gives a paragraph that comes back word for word its own name', () => {
    const without = text.toSpliced(1, 1)
    const order = nameParagraphs(without, given(text))
    expect(shown(nameParagraphs(text, given(without, order)))).toBe('p1 p2 p3 p4 p5')
  })

  it('keeps the names of paragraphs that were moved', () => {
    const moved = [text[3] ?? '', text[0] ?? '', text[1] ?? '', '(Applause)', '(Applause)']
    expect(edited(moved)).toBe('p4 p1 p2 p3 p5')
  })

  it('keeps equal paragraphs apart by their order', () => {
    expect(edited(text.toSpliced(2, 0, 'Something new.', '(Laughter)'))).toBe(
      'p1 p2 p2a p2b p3 p4 p5',
    )
  })

  it('goes on counting where nothing of a text is left', () => {
    expect(edited(['现在是另一篇文字。', '完全不同。'])).toBe('†p1 †p2 †p3 †p4 †p5 p6 p7')
  })
})

const words = fc.array(
  fc.constantFrom('', 'a', '(Applause)', 'alpha beta gamma', '工人要工会', 'xy'),
  {
    maxLength: 12,
  },
)
const history = fc.array(words, { minLength: 1, maxLength: 6 })

const namesOf = (order: readonly NamedParagraph[]) => order.map(({ name }) => name)

describe('names through a history of texts', () => {
  it('are one for each block with words, all different, and none is ever lost or given to other words at the same save', () => {
    fc.assert(
      fc.property(history, (texts) => {
        let former: ReturnType<typeof given> | null = null
        for (const next of texts) {
          const order = nameParagraphs(next, former)
          const names = namesOf(order)
          expect(new Set(names).size).toBe(names.length)
          expect(order.filter(({ gone }) => !gone)).toHaveLength(
            next.filter((each) => each !== '').length,
          )
          const before: string[] = former ? namesOf(former.paragraphs.order) : []
          expect(names).toEqual(expect.arrayContaining(before))
          former = given(next, order)
        }
      }),
    )
  })

  it('are the same when nothing changed, however long the history', () => {
    fc.assert(
      fc.property(history, (texts) => {
        let former: ReturnType<typeof given> | null = null
        for (const next of texts) former = given(next, nameParagraphs(next, former))
        if (!former) return
        const again = nameParagraphs(former.texts, former)
        expect(again).toEqual(former.paragraphs.order)
      }),
    )
  })

  it('stay with every other paragraph when one is put in or taken out', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{12,20}$/), {
      minLength: 2,
      maxLength: 15,
    })
    fc.assert(
      fc.property(distinct, fc.nat(), (all, at) => {
        const place = at % all.length
        const less = all.toSpliced(place, 1)
        const order = nameParagraphs(less, given(all))
        const kept = namesOf(order.filter(({ gone }) => !gone))
        const before = namesOf(nameParagraphs(all, null))
        expect(kept).toEqual(before.toSpliced(place, 1))
        const back = nameParagraphs(all, given(less, order))
        expect(namesOf(back)).toEqual(before)
      }),
    )
  })
})
