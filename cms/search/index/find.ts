import type { FoundKind } from '@/domain/search/kinds'
import { type AskedWord, askedWords } from './asked-words'
import { type ExpandedWord, expansionsOf } from './expand'
import { type Indexed, originally, type SiteIndex } from './site-index'
import { textOf, weightOf } from './term-index'
import { titleWeight } from './weigh'

/** A document that answers a question, and how well. */
export type Hit = { document: Indexed; score: number }

/** What answers a question, best first, and the terms by which it does. */
export type Finding = { hits: Hit[]; words: ExpandedWord[]; isLoose: boolean }

/** What stands for itself comes before what only belongs to it. */
const standing: Record<FoundKind, number> = {
  campaigns: 1.3,
  organizations: 1.3,
  speeches: 1.15,
  pages: 1.05,
  'news-items': 1,
  topics: 1,
  signatories: 0.8,
  'solidarity-messages': 0.7,
}

/** What is written in a language that the reader did not choose is found by its title and names alone. */
const foreign = 0.5

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

const factorsFor = (index: SiteIndex, locale: string): number[] =>
  index.locales.map((other, number) => {
    if (number === originally || other === locale) return 1
    return languageOf(other) === languageOf(locale) ? 0.9 : 0
  })

type Tally = {
  scores: Float32Array
  share: Float32Array
  /** By document, a bit for each word that it has, and for each that its title or name has. */
  inText: Uint16Array
  inTitle: Uint16Array
  whole: number
}

const tally = (index: SiteIndex, words: readonly ExpandedWord[], locale: string): Tally => {
  const factors = factorsFor(index, locale)
  const size = index.documents.length
  const all = { scores: new Float32Array(size), share: new Float32Array(size) }
  const [inText, inTitle] = [new Uint16Array(size), new Uint16Array(size)]
  let whole = 0
  words.forEach(({ expansions, isOptional }, position) => {
    const best = new Float32Array(size)
    // A word that is nowhere tells nothing of one text or another.
    let rarest = 0
    for (const { postings, likeness } of expansions) {
      const rarity = Math.log(1 + (2 * index.documentOf.length) / postings.length)
      if (likeness > rarest / rarity) rarest = rarity * likeness
      for (const posting of postings) {
        const text = textOf(posting)
        const document = index.documentOf[text] ?? 0
        if (index.documents[document] === null) continue
        const weight = weightOf(posting)
        const own = factors[index.localeOf[text] ?? 0] ?? 0
        const factor = own > 0 ? own : weight >= titleWeight ? foreign : 0
        const score = factor * likeness * rarity * weight
        if (score > (best[document] ?? 0)) best[document] = score
        if (factor > 0 && weight >= titleWeight)
          inTitle[document] = (inTitle[document] ?? 0) | (1 << position)
      }
    }
    const weight = isOptional ? 0 : Math.max(rarest, 0.01)
    whole += weight
    for (let document = 0; document < size; document += 1) {
      const score = best[document] ?? 0
      if (score === 0) continue
      inText[document] = (inText[document] ?? 0) | (1 << position)
      all.scores[document] = (all.scores[document] ?? 0) + score * (isOptional ? 0.3 : 1)
      all.share[document] = (all.share[document] ?? 0) + weight
    }
  })
  return { ...all, inText, inTitle, whole }
}

/** Tells whether words, given as bits, are all that are asked for: what stands between two others follows from them. */
const completeness = (words: readonly ExpandedWord[]) => {
  const bitOf = (term: string): number => 1 << words.findIndex((word) => word.term === term)
  const required = words.flatMap(({ term, isOptional, between }) =>
    isOptional ? [] : [{ bit: bitOf(term), instead: (between ?? []).map(bitOf) }],
  )
  return (bits: number): boolean =>
    required.every(
      ({ bit, instead }) =>
        (bits & bit) !== 0 ||
        (instead.length > 0 && instead.every((other) => (bits & other) !== 0)),
    )
}

const hitsOf = (
  index: SiteIndex,
  words: readonly ExpandedWord[],
  { scores, share, inText, inTitle, whole }: Tally,
  least: number,
) => {
  const isComplete = completeness(words)
  const hits: Hit[] = []
  index.documents.forEach((document, number) => {
    if (!document || scores[number] === 0) return
    const part = isComplete(inText[number] ?? 0) ? 1 : (share[number] ?? 0) / whole
    if (part < least) return
    const score = (scores[number] ?? 0) * standing[document.kind] * part ** 2
    hits.push({ document, score: isComplete(inTitle[number] ?? 0) ? score * 1.5 : score })
  })
  return hits.sort((one, other) => other.score - one.score)
}

/** With so many answers that have all the words, nobody needs others; of others, so many at most come before them. */
const enough = 3
const mostBetter = 2

/**
 * Few answers that have all the words, perhaps in passing, do not hide those that lack one and are better all the same: the
 * speech by somebody comes before a page that happens to say their name and "speech".
 */
const withBetter = (whole: readonly Hit[], loose: readonly Hit[]): Hit[] => {
  const best = whole.length < enough ? (whole[0]?.score ?? 0) : Number.POSITIVE_INFINITY
  const isWhole = new Set(whole.map(({ document }) => document))
  const better = loose.filter(({ document, score }) => score > best && !isWhole.has(document))
  return [...better.slice(0, mostBetter), ...whole]
}

/**
 * The documents that have all the words of a question, as a reader of `locale` would look for them, after one or two that answer
 * better without; where there is none, those that have them with slips, and then, loosely, those that have the better half
 * or parts of an unknown word.
 */
export const find = (index: SiteIndex, query: string, locale: string): Finding => {
  const asked: AskedWord[] = askedWords(query)
  if (asked.length === 0 || index.size === 0) return { hits: [], words: [], isLoose: false }
  const expand = expansionsOf(index.terms, asked)
  const words = expand(false)
  const plain = tally(index, words, locale)
  const whole = hitsOf(index, words, plain, 1)
  const loose = asked.length > 1 && whole.length < enough ? hitsOf(index, words, plain, 0.5) : []
  const isInParts = words.some((word) => word.isInParts)
  if (whole.length > 0) return { hits: withBetter(whole, loose), words, isLoose: isInParts }
  const lenient = expand(true)
  const withSlips = hitsOf(index, lenient, tally(index, lenient, locale), 1)
  if (withSlips.length > 0)
    return { hits: withBetter(withSlips, loose), words: lenient, isLoose: isInParts }
  return { hits: loose, words, isLoose: loose.length > 0 }
}
