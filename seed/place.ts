import type { Payload, Where } from 'payload'
import { withoutRefresh } from '@/cms/refresh'
import { givenBase } from '@/cms/uploads/stored-name'
import type { Entry, IdOf, SeededCollection } from './entry'
import { pictureFile } from './pictures/picture-file'

/** The ids of what has been placed, by collection and key. */
export type Register = { idOf: IdOf; note: (entry: Entry, id: string) => void }

/** An empty register. */
export const register = (): Register => {
  const ids = new Map<string, string>()
  return {
    note: ({ collection, key }, id) => ids.set(`${collection} ${key}`, id),
    idOf: (collection, key) => {
      const id = ids.get(`${collection} ${key}`)
      if (id === undefined) throw new Error(`${collection} ${key} is not placed yet.`)
      return id
    },
  }
}

/**
 * Writes and reads of the demonstration happen before anybody can log in, so no account could grant them; and pages
 * are refreshed once by whoever seeds, not by each of its hundreds of writes.
 */
export const asSeeder = { overrideAccess: true, context: withoutRefresh, depth: 0 } as const

const bySlug = (slug: string): Where => ({
  or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }],
})

const inCampaign = (key: string, field: string, idOf: IdOf): Where => {
  const [campaign = '', ...rest] = key.split('/')
  const value = rest.join('/')
  return {
    and: [
      { campaign: { equals: idOf('campaigns', campaign) } },
      { [field]: { equals: field === 'number' ? Number(value) : value } },
    ],
  }
}

/** A picture's name without what was added to it when it was stored. */
const baseOf = (fileName: string): string => fileName.replace(/\.png$/, '')

/** Where to look for a document by what it is known by; of pictures, all whose names are similar. */
const identity = (collection: SeededCollection, key: string, idOf: IdOf): Where => {
  switch (collection) {
    case 'media':
      return { filename: { contains: baseOf(key) } }
    case 'signatories':
      return inCampaign(key, 'number', idOf)
    case 'solidarity-messages':
      return inCampaign(key, 'sender', idOf)
    default:
      return bySlug(key)
  }
}

/** The id of a document that is there, even if staff have since changed it, renamed it or put it in the trash. */
const existingId = async (payload: Payload, { collection, key }: Entry, idOf: IdOf) => {
  const { docs } = await payload.find({
    ...asSeeder,
    collection,
    pagination: false,
    trash: true,
    where: identity(collection, key, idOf),
  })
  const found = docs.find(
    (doc) => !('filename' in doc) || givenBase(doc.filename ?? '') === baseOf(key),
  )
  return found?.id
}

/** Makes a document of the demonstration unless it is there, and notes its id; what is there is left alone. */
export const place = async (payload: Payload, entry: Entry, { idOf, note }: Register) => {
  const existing = await existingId(payload, entry, idOf)
  if (existing) return note(entry, existing)
  const file = entry.drawing ? { file: await pictureFile(entry.key, entry.drawing) } : {}
  const { id } = await payload.create({
    ...asSeeder,
    ...file,
    collection: entry.collection,
    data: entry.data(idOf) as never,
  })
  note(entry, id)
}
