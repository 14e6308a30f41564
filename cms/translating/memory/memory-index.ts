import { TextStore } from './text-store'

/** A catalogue that translations in the memory come from. */
export type MemoryOwner = { id: string; of: string; documentId: string }

/** A segment with its translation. */
export type MemoryUnit = { msgctxt: string; msgid: string; msgstr: string; reviewed: boolean }

/** What is looked for: a segment of a document, which is no match of itself. */
export type MemoryQuestion = { msgctxt: string; msgid: string; of: string; documentId: string }

/**
 * A translation of the same or a similar text. `percent` is 101 where its text and its place (kind of document, field) are
 * the same, 100 where the text is, less where the text differs.
 */
export type MemoryMatch = MemoryUnit & { percent: number; owner: MemoryOwner }

type Kept = MemoryUnit & { owner: MemoryOwner }

/** From this likeness on a text helps; below it is faster to begin anew. */
export const leastPercent = 60

/** So many dead texts are carried along before the index is made anew without them. */
const mostDead = 5000

/**
 * The memory of one pair of languages: which segments were translated how, found by the same text or a similar one. It
 * knows nothing of the database: catalogues are put in and taken out whole.
 */
export const memoryIndex = () => {
  let store = new TextStore()
  let units: (Kept[] | null)[] = []
  const textOf = new Map<string, number>()
  const owned = new Map<string, { owner: MemoryOwner; texts: number[] }>()
  let dead = 0

  const add = (unit: Kept): number => {
    const known = textOf.get(unit.msgid)
    const text = known ?? store.add(unit.msgid)
    if (known === undefined) textOf.set(unit.msgid, text)
    units[text] = [...(units[text] ?? []), unit]
    return text
  }

  const takeOut = (owner: MemoryOwner, texts: readonly number[]) => {
    for (const text of texts) {
      const before = units[text]
      const left = before?.filter((unit) => unit.owner !== owner) ?? []
      units[text] = left.length > 0 ? left : null
      const [gone] = before ?? []
      if (!gone || left.length > 0) continue
      textOf.delete(gone.msgid)
      dead += 1
    }
  }

  const withoutDead = () => {
    if (dead < mostDead || dead * 2 < units.length) return
    const kept = units.flatMap((those) => those ?? [])
    store = new TextStore()
    units = []
    textOf.clear()
    dead = 0
    for (const place of owned.values()) place.texts = []
    for (const unit of kept) owned.get(unit.owner.id)?.texts.push(add(unit))
  }

  /** Takes a catalogue out, with everything that it said. */
  const remove = (id: string): void => {
    const place = owned.get(id)
    if (!place) return
    owned.delete(id)
    takeOut(place.owner, place.texts)
    withoutDead()
  }

  /** Puts a catalogue in, in place of what it said before. */
  const put = (given: MemoryOwner, said: readonly MemoryUnit[]): void => {
    const before = owned.get(given.id)
    const owner = { id: given.id, of: given.of, documentId: given.documentId }
    const texts = said.map(({ msgctxt, msgid, msgstr, reviewed }) =>
      add({ msgctxt, msgid: msgid.normalize('NFC'), msgstr, reviewed, owner }),
    )
    owned.set(owner.id, { owner, texts })
    if (before) takeOut(before.owner, before.texts)
    withoutDead()
  }

  /** The best matches, the best first: of equals the reviewed one, then one from the same field, then from the same kind of document. */
  const search = (asked: MemoryQuestion, most = 10): MemoryMatch[] => {
    const msgid = asked.msgid.normalize('NFC')
    const isAsked = ({ msgctxt, owner, ...unit }: Kept) =>
      unit.msgid === msgid &&
      msgctxt === asked.msgctxt &&
      owner.of === asked.of &&
      owner.documentId === asked.documentId
    const others = (text: number) => (units[text] ?? []).filter((unit) => !isAsked(unit))
    const same = textOf.get(msgid)
    const isSamePlace = ({ msgctxt, owner }: Kept) =>
      msgctxt === asked.msgctxt && owner.of === asked.of
    const exact = (same === undefined ? [] : others(same)).map((unit) => ({
      ...unit,
      percent: isSamePlace(unit) ? 101 : 100,
    }))
    const near = store
      .like(msgid, leastPercent, most, (text) => text !== same && others(text).length > 0)
      .flatMap(({ text, percent }) =>
        others(text).map((unit) => ({ ...unit, percent: Math.min(percent, 99) })),
      )
    const rank = (match: MemoryMatch): number =>
      match.percent * 8 +
      (match.reviewed ? 4 : 0) +
      (match.msgctxt === asked.msgctxt ? 2 : 0) +
      (match.owner.of === asked.of ? 1 : 0)
    const ranked = [...exact, ...near].sort((one, other) => rank(other) - rank(one))
    return differing(ranked).slice(0, most)
  }

  return {
    put,
    remove,
    search,
    has: (id: string): boolean => owned.has(id),
    /** How many texts it knows, and how many bytes the lists take by which they are found. */
    size: () => ({ texts: textOf.size, bytes: store.bytes }),
  }
}

/** The first of those that say the same. */
const differing = (matches: readonly MemoryMatch[]): MemoryMatch[] => {
  const said = new Set<string>()
  return matches.filter(({ msgid, msgstr }) => {
    const key = `${msgid}\u0004${msgstr}`
    return !said.has(key) && said.add(key)
  })
}

export type MemoryIndex = ReturnType<typeof memoryIndex>
