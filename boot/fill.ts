import type { Payload } from 'payload'

/** The key under which the database remembers how far its demonstration content is. */
export const demonstrationKey = 'countersign-demonstration'

type Filling = { state: 'filling' | 'complete' }
type Seed = (payload: Payload) => Promise<void>

const content = ['organizations', 'campaigns', 'pages', 'news-items', 'speeches'] as const

const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of content) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs > 0) return false
  }
  return true
}

/**
 * Fills an empty database with the demonstration content, once: what staff delete later stays deleted. A filling that
 * was cut short is gone through again, which completes it, since the seed finds what it wrote before by its slugs.
 */
export const fillOnce = async (payload: Payload, seed: Seed): Promise<void> => {
  const remembered = await payload.kv.get<Filling>(demonstrationKey)
  if (remembered?.state === 'complete') return
  if (!remembered && !(await isEmpty(payload))) return
  await payload.kv.set(demonstrationKey, { state: 'filling' } satisfies Filling)
  await seed(payload)
  await payload.kv.set(demonstrationKey, { state: 'complete' } satisfies Filling)
}
