import { z } from 'zod'
import { element, textElement } from '../feed/markup'

const formats = ['json', 'xml'] as const

/** How an answer is written. */
export type OEmbedFormat = (typeof formats)[number]

const pixels = z.coerce.number().int().min(1).max(10_000).optional()
const dimensions = z.object({ maxwidth: pixels, maxheight: pixels })

/** What is asked for: of which address, how it is to be written, and how large it may be in CSS pixels. */
export type OEmbedRequest = {
  url: URL
  format: OEmbedFormat
  maxwidth: number
  maxheight: number
}

/** A request of oEmbed (1.0, 2.2) as it was meant, or the status that refuses it: 501 for another format, 400 for nonsense. */
export const readOEmbedRequest = (query: URLSearchParams): OEmbedRequest | 400 | 501 => {
  const format = formats.find((known) => known === (query.get('format') || 'json'))
  if (!format) return 501
  const url = query.get('url') ?? ''
  const { data } = dimensions.safeParse({
    maxwidth: query.get('maxwidth') || undefined,
    maxheight: query.get('maxheight') || undefined,
  })
  if (!URL.canParse(url) || !data) return 400
  const { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY } = data
  return { url: new URL(url), format, maxwidth, maxheight }
}

/** What is answered: the parameters of oEmbed (1.0, 2.3) by their names. */
export type OEmbedAnswer = Readonly<Record<string, string | number>>

const writers: Readonly<Record<OEmbedFormat, (answer: OEmbedAnswer) => string>> = {
  json: (answer) => JSON.stringify(answer),
  xml: (answer) => {
    const parts = Object.entries(answer).map(([name, value]) => textElement(name, String(value)))
    return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element('oembed', {}, parts.join(''))}\n`
  },
}

const types: Readonly<Record<OEmbedFormat, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
}

/** An answer as it goes over the line, with its media type. */
export const writeOEmbed = (answer: OEmbedAnswer, format: OEmbedFormat) => ({
  text: writers[format](answer),
  type: types[format],
})
