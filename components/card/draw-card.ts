import sharp, { type OverlayOptions } from 'sharp'
import type { Card, CardWords } from '@/domain/card/card'
import { direction } from '@/domain/language-tag/direction'
import { cardSize } from '@/i18n/card-metadata'
import { cardColours, cardGround, cardMargin, markSize } from './card-ground'
import type { DrawnWords } from './draw-words'
import { fitWords } from './fit-words'

const inner = cardSize.width - 2 * cardMargin
const headMiddle = 84
const gap = 22

const { ink, soft, seal } = cardColours

type Room = Parameters<typeof fitWords>[1]

const rooms = {
  site: { width: inner - 320, height: 48, sizes: [30, 26, 22], weight: 600, colour: ink },
  kind: { width: 280, height: 40, sizes: [26, 22, 18], weight: 600, colour: seal },
  fact: { width: inner, height: 76, sizes: [34, 30, 26], weight: 600, colour: ink },
  notice: { width: inner, height: 62, sizes: [22, 20, 18], weight: 400, colour: soft },
  title: {
    width: inner,
    height: 0,
    sizes: [92, 82, 74, 66, 60, 54, 48, 44, 40, 36],
    weight: 700,
    colour: ink,
  },
} as const satisfies Record<string, Room>

const inRoom = (words: CardWords | null, room: Room): Promise<DrawnWords | null> | null =>
  words && fitWords(words, room)

/** Where a block begins, from the left, if words in its direction are to begin at the card's margin. */
const startOf = (drawn: DrawnWords, words: CardWords | null): number =>
  words && direction(words.language) === 'rtl'
    ? cardSize.width - cardMargin - drawn.width
    : cardMargin

const placed = (drawn: DrawnWords | null, left: number, top: number): OverlayOptions[] =>
  drawn ? [{ input: drawn.data, left: Math.round(left), top: Math.round(top) }] : []

/**
 * Draws a sharing card: a PNG of 1200 × 630 pixels. The work is done off the event loop, but for unpacking letters that no
 * card has needed before.
 */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const isFromRight = direction(card.language) === 'rtl'
  const [site, kind, fact, notice] = await Promise.all([
    inRoom(card.site, rooms.site),
    inRoom(card.kind, rooms.kind),
    inRoom(card.fact, rooms.fact),
    inRoom(card.notice, rooms.notice),
  ])
  const foot = [fact, notice].filter((drawn) => drawn !== null)
  const footHeight = foot.reduce((sum, { height }) => sum + height + gap, -gap)
  const rule = foot.length > 0 ? cardSize.height - 54 - footHeight - 34 : cardSize.height - 72
  const top = headMiddle + 58
  const title = await inRoom(card.title, { ...rooms.title, height: rule - top - 34 })

  const { width } = cardSize
  const markAt = isFromRight ? width - cardMargin - markSize : cardMargin
  const besideMark = cardMargin + markSize + 16
  const siteAt = site && isFromRight ? width - besideMark - site.width : besideMark
  const kindAt = kind && !isFromRight ? width - cardMargin - kind.width : cardMargin
  const factTop = rule + 34
  const titleTop = title ? top + Math.max(0, (rule - 34 - top - title.height) * 0.42) : top
  return sharp(cardGround({ markAt, markTop: headMiddle - markSize / 2, rule }))
    .composite([
      ...placed(site, siteAt, headMiddle - (site?.height ?? 0) / 2),
      ...placed(kind, kindAt, headMiddle - (kind?.height ?? 0) / 2),
      ...placed(title, title ? startOf(title, card.title) : 0, titleTop),
      ...placed(fact, fact ? startOf(fact, card.fact) : 0, factTop),
      ...placed(
        notice,
        notice ? startOf(notice, card.notice) : 0,
        factTop + (fact ? fact.height + gap : 0),
      ),
    ])
    .png({ palette: true, colours: 48, effort: 8, compressionLevel: 9 })
    .toBuffer()
}
