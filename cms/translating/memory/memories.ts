import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import type { Locale } from '@/i18n/locales'
import { inProcess } from '../../signatures/in-process'
import { LocaleMemory } from './locale-memory'

type Memories = Map<Locale, LocaleMemory>

const memoriesOf = (payload: Payload): Memories => {
  const all = inProcess('translation-memories', () => new WeakMap<object, Memories>())
  const memories = all.get(payload.db) ?? new Map()
  all.set(payload.db, memories)
  return memories
}

/** The translation memory of a locale: one in each process, empty until it is asked. */
export const memoryOf = (payload: Payload, locale: Locale): LocaleMemory => {
  const memories = memoriesOf(payload)
  const memory = memories.get(locale) ?? new LocaleMemory(payload, locale)
  memories.set(locale, memory)
  return memory
}

const suspect = (payload: Payload, id: unknown): void => {
  for (const memory of memoriesOf(payload).values()) memory.suspect(String(id))
}

/** Has the memory look again at a catalogue that was saved, published, withdrawn or trashed. */
export const rememberCatalogue: CollectionAfterChangeHook = ({ doc, req }) => {
  suspect(req.payload, doc.id)
  return doc
}

/** Has the memory forget a catalogue that was deleted for good. */
export const forgetCatalogue: CollectionAfterDeleteHook = ({ doc, id, req }) => {
  suspect(req.payload, id)
  return doc
}
