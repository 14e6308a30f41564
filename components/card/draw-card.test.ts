import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Card } from '@/domain/card/card'
import { cardSize } from '@/i18n/card-metadata'
import { cardMargin } from './card-ground'
import { drawCard } from './draw-card'
import { fitWords } from './fit-words'
import { cardKey, cardPicture } from './kept-cards'
import { forgetFonts } from './testing/bare-machine'

forgetFonts()

const card = (language: string, title: string): Card => ({
  language,
  site: { text: 'Countersign', language: 'en' },
  kind: null,
  title: { text: title, language },
  fact: { text: '2018', language },
  notice: null,
})

const ofLength = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const long = {
  en: ofLength('Freedom to organise for all who work ', 120),
  de: ofLength('Donaudampfschifffahrtsgesellschaftskapitän', 120),
  'zh-Hant': ofLength('釋放佳士工人和聲援者', 120),
  ar: ofLength('الحرية لعمّال جياشي ', 120),
}

const redAt = async (png: Buffer, left: number): Promise<boolean> => {
  const [red = 0, green = 0] = await sharp(png)
    .extract({ left, top: 66, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  return red > 150 && green < 80
}

describe('a sharing card', () => {
  it.each(Object.entries(long))(
    'holds a title of 120 characters in %s',
    async (language, title) => {
      const png = await drawCard(card(language, title))
      const { format, width, height } = await sharp(png).metadata()
      expect({ format, width, height }).toEqual({ format: 'png', ...cardSize })
      expect(png.length).toBeLessThan(60_000)
    },
  )

  it.each(Object.entries(long))('cuts none of them in %s', async (language, text) => {
    const room = { width: 1056, height: 330, sizes: [84, 36], weight: 700, colour: '#000' } as const
    const drawn = await fitWords({ text, language }, room)
    const whole = await fitWords({ text, language }, { ...room, height: 10_000, sizes: [36] })
    expect(drawn?.height).toBeLessThanOrEqual(330)
    expect(drawn?.height).toBe(whole?.height)
  })

  it('cuts what no size can hold, and stays as large as it is', async () => {
    const words = { text: ofLength('Freedom to organise ', 3000), language: 'en' }
    const room = { width: 1056, height: 120, sizes: [40, 36], weight: 700, colour: '#000' } as const
    const drawn = await fitWords(words, room)
    expect(drawn?.height).toBeLessThanOrEqual(120)
    expect(drawn?.height).toBeGreaterThan(60)
  })

  it('is read from the right in Arabic', async () => {
    const [fromLeft, fromRight] = [cardMargin + 4, cardSize.width - cardMargin - 4]
    const arabic = await drawCard(card('ar', 'الحرية'))
    const english = await drawCard(card('en', 'Freedom'))
    expect([await redAt(arabic, fromRight), await redAt(arabic, fromLeft)]).toEqual([true, false])
    expect([await redAt(english, fromRight), await redAt(english, fromLeft)]).toEqual([false, true])
  })

  it('is drawn once, and known by what it says', async () => {
    const one = card('en', 'Drawn once')
    const [first, second] = await Promise.all([cardPicture(one), cardPicture({ ...one })])
    expect(second).toBe(first)
    expect(await cardPicture(one)).toBe(first)
    expect(cardKey(one)).toBe(cardKey({ ...one }))
    expect(cardKey({ ...one, language: 'de' })).not.toBe(cardKey(one))
  })
})
