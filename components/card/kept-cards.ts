import { createHash } from 'node:crypto'
import type { Card } from '@/domain/card/card'
import { atMost } from './at-most'
import { drawCard } from './draw-card'

/** To be raised when cards come to look otherwise. */
const look = 1

/** How much memory drawn cards may take, in bytes. */
const keptAtMost = 12 * 1024 * 1024

const kept = new Map<string, Buffer>()
const drawing = new Map<string, Promise<Buffer>>()
const inTurn = atMost(2, 64)

/** What a card is known by: changes whenever what it says or how it looks does. */
export const cardKey = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([look, card]))
    .digest('hex')
    .slice(0, 32)

const keep = (key: string, png: Buffer): void => {
  kept.set(key, png)
  let bytes = 0
  for (const { length } of kept.values()) bytes += length
  for (const [oldest, { length }] of kept) {
    if (bytes <= keptAtMost) return
    kept.delete(oldest)
    bytes -= length
  }
}

const draw = async (key: string, card: Card): Promise<Buffer> => {
  const png = await inTurn(() => drawCard(card))
  keep(key, png)
  return png
}

/**
 * A card as a PNG: drawn once, then kept with those asked for last. Two are drawn at once; throws `TooBusy` where too many
 * wait already.
 */
export const cardPicture = async (card: Card): Promise<Buffer> => {
  const key = cardKey(card)
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const underWay = drawing.get(key) ?? draw(key, card).finally(() => drawing.delete(key))
  drawing.set(key, underWay)
  return underWay
}
