import { describe, expect, it } from 'vitest'
import { inOrder, isPressing, workOn } from './queue-order'
import type { QueuedTask, Task } from './task'

const now = Date.parse('2030-01-10T12:00:00Z')

const task = (given: Partial<Task> & { left?: Partial<Task['counts']> } = {}): Task => {
  const { left, ...fields } = given
  return {
    of: 'pages',
    documentId: 'x',
    locale: 'de',
    title: 'A',
    originalLocale: 'en',
    stage: 'in-progress',
    counts: {
      segments: 10,
      words: 100,
      untranslated: 0,
      fuzzy: 0,
      needsReview: 0,
      reviewed: 10,
      openWords: 0,
      ...left,
    },
    toReview: false,
    othersToReview: false,
    claim: null,
    due: null,
    priority: 'normal',
    workedOn: null,
    isBegun: true,
    ...fields,
  }
}

describe('what there is to do', () => {
  it.each([
    ['fuzzy', task({ left: { fuzzy: 1, untranslated: 3 } }), false],
    ['missing', task({ left: { untranslated: 3 } }), false],
    ['review', task({ stage: 'complete', othersToReview: true }), false],
    ['review', task({ stage: 'published', othersToReview: true, toReview: true }), false],
    ['review', task({ stage: 'published', othersToReview: true }), true],
    ['publish', task({ stage: 'complete' }), false],
    [null, task({ stage: 'published', othersToReview: true }), false],
    [null, task({ stage: 'published' }), true],
    [null, task({ stage: 'in-progress' }), true],
  ] as const)('%s', (work, given, secondPerson) => {
    expect(workOn(given, secondPerson)).toBe(work)
  })

  it.each([
    [true, { priority: 'urgent', due: null }],
    [true, { priority: 'normal', due: '2030-01-17T00:00:00Z' }],
    [true, { priority: 'normal', due: '2029-12-31T00:00:00Z' }],
    [false, { priority: 'high', due: '2030-01-18T00:00:00Z' }],
    [false, { priority: 'high', due: null }],
  ] as const)('presses: %s', (presses, given) => {
    expect(isPressing(given, now)).toBe(presses)
  })
})

describe('the order of a queue', () => {
  const queued = (title: string, given: Partial<QueuedTask> = {}): QueuedTask => ({
    ...task(),
    title,
    work: 'missing',
    isPressing: false,
    ...given,
  })
  const claim = (own: boolean) => ({ own, name: 'N', expires: '2031-01-01T00:00:00Z' })

  it('has what presses first, then the kinds of work, then whose it is', () => {
    const wanted = [
      queued('overdue', { isPressing: true, due: '2029-12-31T00:00:00Z', work: 'review' }),
      queued('urgent without a day', { isPressing: true, priority: 'urgent', work: 'fuzzy' }),
      queued('high', { priority: 'high', work: 'publish' }),
      queued('outdated', { work: 'fuzzy' }),
      queued('mine', { claim: claim(true) }),
      queued('due some day', { due: '2030-06-01T00:00:00Z' }),
      queued('another free one'),
      queued('free', { counts: { ...task().counts, openWords: 5 } }),
      queued('theirs', { claim: claim(false) }),
      queued('to review', { work: 'review' }),
      queued('to publish', { work: 'publish' }),
    ]
    const shuffled = [...wanted].reverse()
    expect(inOrder(shuffled).map(({ title }) => title)).toEqual(wanted.map(({ title }) => title))
    expect(shuffled[0]?.title).toBe('to publish')
  })
})
