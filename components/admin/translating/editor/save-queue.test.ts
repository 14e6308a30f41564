import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SegmentEdit } from '@/domain/translation/desk/desk'
import type { Saved } from './desk-api'
import { saveQueue } from './save-queue'
import { deskWith, segment } from './testing/sample-desk'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that keeps what it is sent, one revision more each time, unless the test has it answer otherwise. */
const server = () => {
  const revs = new Map<string, number>()
  const sent: SegmentEdit[][] = []
  const answers: (() => Promise<Saved>)[] = []
  const { counts, stage } = deskWith([])
  const keep = async (edits: SegmentEdit[]): Promise<Saved> => ({
    kind: 'saved',
    segments: edits.map(({ msgid, msgstr, rev }) => {
      revs.set(msgid, rev + 1)
      return segment({ msgid, msgstr, rev: rev + 1, key: msgid })
    }),
    gone: [],
    counts,
    stage,
  })
  const send = (edits: SegmentEdit[]) => {
    sent.push(edits)
    return answers.shift()?.() ?? keep(edits)
  }
  return { revs, sent, answers, send, revOf: (key: string) => revs.get(key) ?? 0 }
}

const change = (key: string, msgstr: string) => ({ key, msgctxt: 'appeal', msgid: key, msgstr })

const queueAt = (desk: ReturnType<typeof server>) => {
  const told: string[] = []
  const names = (list: readonly { key: string }[]) => list.map(({ key }) => key).join()
  const queue = saveQueue({
    ...desk,
    patience: 1000,
    again: 4000,
    on: {
      saving: (changes) => told.push(`saving ${names(changes)}`),
      saved: (changes) => told.push(`saved ${names(changes)}`),
      conflicts: (conflicts) => told.push(`conflict ${names(conflicts)}`),
      refused: (changes) => told.push(`refused ${names(changes)}`),
      failed: (changes) => told.push(`failed ${names(changes)}`),
    },
  })
  return { queue, told }
}

const texts = (sent: SegmentEdit[][]) =>
  sent.map((edits) => edits.map(({ msgid, msgstr, rev }) => `${msgid}=${msgstr}@${rev}`).join(' '))

it('waits until nothing more is typed, and sends the last words alone', async () => {
  const desk = server()
  const { queue } = queueAt(desk)
  queue.put(change('a', 'w'))
  await vi.advanceTimersByTimeAsync(600)
  queue.put(change('a', 'wo'))
  await vi.advanceTimersByTimeAsync(600)
  expect(desk.sent).toEqual([])
  await vi.advanceTimersByTimeAsync(500)
  expect(texts(desk.sent)).toEqual(['a=wo@0'])
})

it('never has two requests under way, and saves what was typed meanwhile upon the new revision', async () => {
  const desk = server()
  const { queue } = queueAt(desk)
  const waiting: (() => void)[] = []
  desk.answers.push(
    () =>
      new Promise((resolve) => {
        waiting.push(() => {
          desk.revs.set('a', 1)
          const { counts, stage } = deskWith([])
          resolve({ kind: 'saved', segments: [], gone: [], counts, stage })
        })
      }),
  )
  queue.put(change('a', 'one'))
  const flushed = queue.flush()
  queue.put(change('a', 'two'))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(desk.sent).toHaveLength(1)
  for (const answer of waiting) answer()
  await flushed
  await vi.advanceTimersByTimeAsync(2000)
  expect(texts(desk.sent)).toEqual(['a=one@0', 'a=two@1'])
})

it('keeps what failed and tries again by itself; newer words take its place', async () => {
  const desk = server()
  const { queue, told } = queueAt(desk)
  desk.answers.push(() => Promise.reject(new Error('offline')))
  queue.put(change('a', 'one'))
  expect(await queue.flush()).toBe(false)
  expect(told).toEqual(['saving a', 'failed a'])
  expect(queue.left().map(({ msgstr }) => msgstr)).toEqual(['one'])
  queue.put(change('a', 'two'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(texts(desk.sent)).toEqual(['a=one@0', 'a=two@0'])
  expect(queue.left()).toEqual([])
})

it('sends the others when one is in conflict, and that one only once it is settled', async () => {
  const desk = server()
  const { queue, told } = queueAt(desk)
  const conflict = {
    ...{ key: 'a', msgctxt: 'appeal', msgid: 'a' },
    ...{ yours: 'mine', theirs: 'theirs', rev: 7 },
  }
  desk.answers.push(async () => ({ kind: 'conflicts', conflicts: [conflict] }))
  queue.put(change('a', 'mine'))
  queue.put(change('b', 'bee'))
  expect(await queue.flush()).toBe(false)
  expect(texts(desk.sent)).toEqual(['a=mine@0 b=bee@0', 'b=bee@0'])
  expect(told).toContain('conflict a')
  queue.put(change('a', 'mine, typed on'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(desk.sent).toHaveLength(2)
  desk.revs.set('a', 7)
  queue.drop('a')
  queue.put(change('a', 'mine, typed on'))
  expect(await queue.flush()).toBe(true)
  expect(texts(desk.sent).at(-1)).toBe('a=mine, typed on@7')
})

it('does not send again what the server refused, until it is changed', async () => {
  const desk = server()
  const { queue, told } = queueAt(desk)
  const why = { code: 'in-trash', message: '', count: 0, keys: [] }
  desk.answers.push(async () => ({ kind: 'refused', why }))
  queue.put(change('a', 'one'))
  expect(await queue.flush()).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect([desk.sent.length, told.at(-1)]).toEqual([1, 'refused a'])
  queue.drop('a')
  queue.put(change('a', 'two'))
  expect(await queue.flush()).toBe(true)
})

it('sends a long list in parts, each segment once', async () => {
  const desk = server()
  const { queue } = queueAt(desk)
  for (let number = 0; number < 120; number++) queue.put(change(`s${number}`, 'words'))
  expect(await queue.flush()).toBe(true)
  expect(desk.sent.map(({ length }) => length)).toEqual([50, 50, 20])
  expect(new Set(desk.sent.flat().map(({ msgid }) => msgid)).size).toBe(120)
})

it('waits longer each time that it fails', async () => {
  const desk = server()
  const { queue } = queueAt(desk)
  for (let time = 0; time < 3; time++) desk.answers.push(() => Promise.reject(new Error('offline')))
  queue.put(change('a', 'one'))
  await queue.flush()
  await vi.advanceTimersByTimeAsync(4100)
  expect(desk.sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(4100)
  expect(desk.sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(4100)
  expect(desk.sent).toHaveLength(3)
})
