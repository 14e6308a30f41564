import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { drawWords } from './draw-words'
import { letterFilesFor } from './letter-files'
import { forgetFonts } from './testing/bare-machine'
import { isBox } from './testing/is-box'

forgetFonts()

const hand = { size: 48, width: 1000, weight: 700, colour: '#000000' } as const

const titles = {
  'zh-Hans':
    '释放佳士工人和声援者：“建会有罪”？致深圳市坪山区（Jiasic 2018）——劳联产联总部讲演稿，魏京生。',
  'zh-Hant':
    '釋放佳士工人和聲援者：「建會有罪」？致深圳市坪山區（Jiasic 2018）──勞聯產聯總部講演稿，魏京生。',
  ar: 'أطلقوا سراح عمّال «جياشي» ومن تضامن معهم؛ رسالة مفتوحة إلى مدينة شنتشن، ٢٠١٨؟ ICOR',
  fr: 'Liberté pour les travailleurs de Jiāshì : « l’œuvre » d’un État — ¿Qué? Łódź, Българска, Ελλάδα, Việt Nam',
}

const boxesIn = async (text: string, language: string): Promise<string[]> => {
  const boxes: string[] = []
  for (const character of new Set(text.replace(/[\s\p{M}\p{Cf}]/gu, ''))) {
    const drawn = await drawWords({ text: character, language }, hand)
    if (!drawn || (await isBox(drawn.data))) boxes.push(character)
  }
  return boxes
}

describe('words on a machine without fonts', () => {
  it.each(Object.entries(titles))(
    'have a glyph for every character in %s',
    async (language, text) => {
      expect(await boxesIn(text, language)).toEqual([])
    },
  )

  it('are seen to have none where there is none', async () => {
    expect(await boxesIn('\ue000', 'en')).toEqual(['\ue000'])
  })

  it.each(locales)('have letters for all that the site says in %s', (locale) => {
    const words = readFileSync(`messages/${locale}.json`, 'utf8')
    expect(letterFilesFor(words, locale).missing).toEqual([])
  })

  it('begin in their own direction, whatever their first letter is', async () => {
    const ink = async (language: string) => {
      const drawn = await drawWords({ text: 'ICOR تضامن', language }, hand)
      return drawn?.data
    }
    expect(await ink('ar')).not.toEqual(await ink('en'))
  })

  it('are taken as they are, whatever stands in them', async () => {
    const text = 'A <b>& "x" \u0000\u0008 \ud800 &amp; </span>\n\n'
    expect(await drawWords({ text, language: 'en' }, hand)).not.toBeNull()
    expect(await drawWords({ text: ' \n ', language: 'en' }, hand)).toBeNull()
  })
})
