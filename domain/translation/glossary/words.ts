import { searchKey } from '../../search-key'

/** A word of a text: folded, as it is written, and where it stands (UTF-16 units, end exclusive). */
export type Word = { key: string; raw: string; start: number; end: number }

/** A sign without width that parts no word: it stands in for what is no text, so that all places stay. */
const filler = '\u2060'
const noText = /<\/?\d+\/?>|(?<=&)(?:amp|lt|gt|#824);/g
const apostrophes = /['’\u02bc]/

/** Scripts without spaces between words: there a term is found wherever its characters stand. */
export const unspacedScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** A tagged text with everything that is no text made invisible, of the same length. */
export function visibleText(text: string): string {
  return text.replace(noText, (hidden) => filler.repeat(hidden.length))
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  const segmenter = known ?? new Intl.Segmenter(language, { granularity: 'word' })
  if (!known) segmenters.set(language, segmenter)
  return segmenter
}

/** The words of a text whose tags are invisible (UAX #29); what stands before and after an apostrophe is two. */
export function wordsOf(visible: string, language: string): Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(visible)) {
    if (!isWordLike) continue
    let start = index
    for (const part of segment.split(apostrophes)) {
      const raw = part.replaceAll(filler, '')
      const from = start + (part.length - part.replace(/^\u2060+/, '').length)
      const end = start + part.replace(/\u2060+$/, '').length
      if (raw !== '') words.push({ key: searchKey(raw), raw, start: from, end })
      start += part.length + 1
    }
  }
  return words
}

/** A text folded character by character; `starts[n]` is where the nth character of `key` comes from. */
export type Folded = { key: string; starts: number[]; ends: number[] }

/** Folds a text whose tags are invisible so that it can be searched for any characters in it. */
export function foldedCharacters(visible: string): Folded {
  const folded: Folded = { key: '', starts: [], ends: [] }
  let at = 0
  for (const character of visible) {
    const end = at + character.length
    for (const unit of character === filler ? '' : searchKey(character).split('')) {
      folded.key += unit
      folded.starts.push(at)
      folded.ends.push(end)
    }
    at = end
  }
  return folded
}
