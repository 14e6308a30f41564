import { bracketParts } from '../text/brackets'
import { abbreviates, isFaction, looksAbbreviated } from '../words/abbreviation'
import { soundsEnglish } from '../words/english'
import type { Draft } from './draft'

type Script = 'latin' | 'other' | 'mixed' | 'none'

const scriptOf = (text: string): Script => {
  const isLatin = /\p{sc=Latn}/u.test(text)
  const isOther = /(?!\p{sc=Latn})\p{L}/u.test(text)
  if (isLatin && isOther) return 'mixed'
  return isLatin ? 'latin' : isOther ? 'other' : 'none'
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length
const withoutBrackets = (text: string): string =>
  bracketParts(text)
    .filter(({ inBrackets }) => !inBrackets)
    .map((part) => part.text)
    .join(' ')

type Verdict = 'name-inside' | 'native-inside' | 'part'
type Judged = { verdict: Verdict; doubtful: boolean }
const judged = (verdict: Verdict, doubtful = false): Judged => ({ verdict, doubtful })

const judge = (before: string, inside: string): Judged => {
  const [outer, inner] = [scriptOf(before), scriptOf(inside)]
  if (outer === 'other' && inner === 'latin') return judged('name-inside')
  if (outer === 'latin' && inner === 'other') return judged('native-inside')
  if (outer !== 'latin' || inner !== 'latin') return judged('part')
  const [heard, heardInside] = [soundsEnglish(withoutBrackets(before)), soundsEnglish(inside)]
  const isLong = wordCount(inside) > 1 || wordCount(before) === 1
  if (!isLong || !/^["“«]?[\p{Lu}\p{Nd}]/u.test(inside)) return judged('part')
  if (heard <= 0 && heardInside > 0) return judged('name-inside')
  if (heard > 0 && heardInside < 0) return judged('native-inside', wordCount(inside) < 3)
  if (heard < 0 && heardInside === 0) return judged('name-inside', true)
  return judged('part')
}

const takeBracketed = (draft: Draft, before: string, inside: string): Draft | null => {
  const doubts = new Set(draft.doubts)
  if (!draft.abbreviation && looksAbbreviated(inside)) {
    const fits = abbreviates(inside, before)
    if (fits || (!isFaction(inside) && inside.length > 2)) {
      if (!fits) doubts.add('abbreviation-uncertain')
      return splitNames({ ...draft, abbreviation: inside, rest: before, doubts })
    }
  }
  if (!draft.abbreviation && looksAbbreviated(before) && wordCount(inside) > 1)
    return splitNames({ ...draft, abbreviation: before, rest: inside, doubts })
  const { verdict, doubtful } = judge(before, inside)
  if (verdict === 'part') return null
  if (doubtful) doubts.add('translation-uncertain')
  const [name, nativeName] = verdict === 'name-inside' ? [inside, before] : [before, inside]
  return { ...draft, doubts, name, nativeName, rest: '' }
}

/** "中国工人联合会 China Workers' Union": two scripts side by side. */
const inTwoScripts = (draft: Draft): Draft | null => {
  const text = draft.rest
  if (scriptOf(text) !== 'mixed') return null
  const [, one = '', other = ''] =
    /^((?:(?!\p{sc=Latn})[^(（[])+?)[\s/|–—-]+(\p{sc=Latn}[^\u0400-\u9fff]+)$/u.exec(text) ?? []
  const [, latin = '', native = ''] = one
    ? []
    : (/^(\p{sc=Latn}[^\u0400-\u9fff\uac00-\ud7af]*?)[\s/|–—-]+((?:(?!\p{sc=Latn})[^(（[])+)$/u.exec(
        text,
      ) ?? [])
  const [name, nativeName] = one ? [other, one] : [latin, native]
  if (!name || wordCount(name) < 2 || !/\p{L}{2}/u.test(nativeName)) return null
  const doubts = new Set<Draft['doubts'] extends Set<infer Code> ? Code : never>(draft.doubts)
  doubts.add('translation-uncertain')
  return { ...draft, doubts, name: name.trim(), nativeName: nativeName.trim(), rest: '' }
}

/** "Partido Comunista / Communist Party". */
const besideStroke = (draft: Draft): Draft | null => {
  const [one = '', other = '', more] = draft.rest.split(/\s+\/\s+/)
  if (!other || more || wordCount(one) < 2 || wordCount(other) < 2) return null
  const [heard, heardNext] = [soundsEnglish(one), soundsEnglish(other)]
  if (heard * heardNext >= 0) return null
  const [name, nativeName] = heard > 0 ? [one, other] : [other, one]
  return {
    ...draft,
    name,
    nativeName,
    rest: '',
    doubts: new Set([...draft.doubts, 'translation-uncertain']),
  }
}

/** Parts what is left of an entry into the name, the name in its own language and the abbreviation. */
export function splitNames(draft: Draft): Draft {
  const rest = draft.rest.trim()
  const parts = bracketParts(rest)
  const last = parts.at(-1)
  if (last?.inBrackets && parts.length > 1) {
    const at = rest.lastIndexOf(last.text)
    const before = rest
      .slice(0, at)
      .replace(/\s*[([（［【〔]\s*$/u, '')
      .trim()
    const taken = before && takeBracketed(draft, before, last.text)
    if (taken) return taken
  }
  return (
    inTwoScripts({ ...draft, rest }) ??
    besideStroke({ ...draft, rest }) ?? { ...draft, name: rest, rest: '' }
  )
}
