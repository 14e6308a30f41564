import type { Marked } from '@/domain/search/answer'
import { hitsIn, mark } from './mark'

/** A paragraph with the language it is written in. */
export type Paragraph = { text: string; language: string }

/** How long a snippet is at most, in widths of a letter; a Chinese character takes two. */
const room = 200
const before = 60

const widthOf = (character: string): number =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(character) ? 2 : 1

/** Where the beginning of a text, or its end, fills so much room (UTF-16 units). */
const reach = (characters: readonly string[], most: number): number => {
  let width = 0
  let length = 0
  for (const character of characters) {
    width += widthOf(character)
    if (width > most) break
    length += character.length
  }
  return length
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The part of a text around a place, cut between words, with dots where it is cut. */
const around = (text: string, place: number): string => {
  const whole = [...text].reduce((width, character) => width + widthOf(character), 0)
  if (whole <= room) return text
  const back = reach([...text.slice(0, place)].reverse(), before)
  const from = place - back
  const words = [...segmenter.segment(text)]
  const start = words.find(({ index }) => index >= from)?.index ?? 0
  const last = start + reach([...text.slice(start)], room)
  const end = words.findLast(({ index }) => index <= last && index > start)?.index ?? last
  const stop = last >= text.length ? text.length : end
  return `${start > 0 ? '… ' : ''}${text.slice(start, stop).trim()}${stop < text.length ? ' …' : ''}`
}

/**
 * The part of a document in which most of what was asked for stands, earlier paragraphs and those in the reader's language
 * first; its beginning where it stands nowhere. Null for a document without text.
 */
export const snippetOf = (
  paragraphs: readonly Paragraph[],
  terms: readonly ReadonlySet<string>[],
  locale: string,
): Marked | null => {
  const all = new Set(terms.flatMap((each) => [...each]))
  let best: { paragraph: Paragraph; words: number; place: number } | null = null
  for (const paragraph of paragraphs) {
    const [first] = hitsIn(paragraph.text, all)
    const words = first ? terms.filter((each) => hitsIn(paragraph.text, each).length > 0).length : 0
    if (!best || words > best.words) best = { paragraph, words, place: first?.[0] ?? 0 }
    if (words === terms.length) break
  }
  if (!best) return null
  const { text, language } = best.paragraph
  return {
    pieces: mark(around(text, best.place), all),
    language: language === locale ? null : language,
  }
}
