import { describe, expect, it } from 'vitest'
import { readXml } from '../feed/testing/xml'
import { readOEmbedRequest, writeOEmbed } from './oembed'

const read = (query: string) => readOEmbedRequest(new URLSearchParams(query))
const url = 'https://example.org/en/campaigns/a'

describe('readOEmbedRequest', () => {
  it('takes JSON and any size where nothing is said', () => {
    expect(read(`url=${url}`)).toEqual({
      url: new URL(url),
      format: 'json',
      maxwidth: Number.POSITIVE_INFINITY,
      maxheight: Number.POSITIVE_INFINITY,
    })
  })

  it('takes a format and sizes', () => {
    expect(read(`url=${url}&format=xml&maxwidth=320&maxheight=`)).toMatchObject({
      format: 'xml',
      maxwidth: 320,
      maxheight: Number.POSITIVE_INFINITY,
    })
  })

  it.each(['', 'url=', 'url=campaigns', `url=${url}&maxwidth=wide`, `url=${url}&maxheight=-1`])(
    'does not understand %j',
    (query) => {
      expect(read(query)).toBe(400)
    },
  )

  it('knows no other format', () => {
    expect(read(`url=${url}&format=yaml`)).toBe(501)
  })
})

describe('writeOEmbed', () => {
  const answer = { type: 'rich', version: '1.0', html: '<iframe title="A & B"></iframe>', width: 1 }

  it('writes JSON', () => {
    const { text, type } = writeOEmbed(answer, 'json')
    expect(JSON.parse(text)).toEqual(answer)
    expect(type).toBe('application/json; charset=utf-8')
  })

  it('writes XML', () => {
    const { text, type } = writeOEmbed(answer, 'xml')
    const root = readXml(text)
    expect(root.name).toBe('oembed')
    expect(Object.fromEntries(root.children.map((part) => [part.name, part.text]))).toEqual({
      ...answer,
      width: '1',
    })
    expect(type).toBe('text/xml; charset=utf-8')
  })
})
