import type { FieldHook, JSONField, TextField } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { open, seal } from './seal'
import { sealedField } from './sealed-field'

const purpose = 'tests.note'
const field = sealedField(purpose, { name: 'note', type: 'text', maxLength: 20 } as TextField)
const error = vi.fn()
const req = { payload: { logger: { error }, config: {} }, t: (key: string) => key }

type Hooked = { hooks?: { beforeChange?: FieldHook[]; afterRead?: FieldHook[] } }

const saveIn = ({ hooks }: Hooked, value: unknown, before?: unknown) =>
  hooks?.beforeChange?.[0]?.({ value, siblingDocWithLocales: { note: before } } as never)
const readIn = ({ hooks }: Hooked, value: unknown) =>
  hooks?.afterRead?.[0]?.({ value, req, path: [] } as never)
const save = (value: unknown, before?: unknown) => saveIn(field, value, before)
const read = (value: unknown) => readIn(field, value)
const judge = (value: unknown) =>
  (field.validate as (value: unknown, options: unknown) => unknown)(value, { req })

// Sealed by a key that nobody here has.
const shut = `v1.AAAAAAAA.${'A'.repeat(16)}.${'A'.repeat(40)}`

describe('a sealed field', () => {
  it('is sealed as it is saved and open as it is read', () => {
    const stored = save('Only for moderators') as string
    expect(stored).toMatch(/^v1\./)
    expect(read(stored)).toBe('Only for moderators')
  })

  it('is never sealed twice, and stays as it is where nothing changed', () => {
    const stored = save('one')
    expect(save(stored)).toBe(stored)
    expect(save('one', stored)).toBe(stored)
    expect(save('two', stored)).not.toBe(stored)
  })

  it('seals what only looks sealed', () => {
    const stored = save(shut) as string
    expect(open(purpose, stored)).toMatchObject({ kind: 'open', text: shut })
    expect(read(stored)).toBe(shut)
  })

  it('can be emptied', () => {
    for (const nothing of [null, undefined, '']) expect(save(nothing, save('one'))).toBeNull()
  })

  it('reads what was stored before there were seals, and seals it when it is saved', () => {
    expect(read('from before')).toBe('from before')
    expect(save('from before', 'from before')).toMatch(/^v1\./)
  })

  it('keeps what it cannot open, reads it as null, and warns once without it', () => {
    for (const value of [shut, seal('another.field', 'moved here')]) {
      expect(read(value)).toBeNull()
      expect(save(null, value)).toBe(value)
      expect(judge(value)).toBe(true)
    }
    expect(error).toHaveBeenCalledTimes(1)
    expect(String(error.mock.calls)).not.toContain('AAAA')
    expect(open(purpose, save('new words', shut) as string).kind).toBe('open')
  })

  it('is judged by what it says, not by its seal', () => {
    expect(judge(save('short'))).toBe(true)
    expect(judge('short')).toBe(true)
    expect(judge(save('longer than twenty letters'))).toBe('validation:shorterThanMax')
  })

  it('can be of JSON', () => {
    const mandate = sealedField('tests.mandate', { name: 'note', type: 'json' } as JSONField)
    const value = { file: 'a.pdf', size: 3 }
    const stored = saveIn(mandate, value)
    expect(stored).toMatch(/^v1\./)
    expect(readIn(mandate, stored)).toEqual(value)
  })
})
