import type { PreparedGlossary, PreparedTerm } from './prepared-terms'
import { formsInText } from './stem'
import { foldedCharacters, unspacedScript, visibleText, type Word, wordsOf } from './words'

/** Where an expression of the glossary stands in a text. */
export type FoundTerm = { prepared: PreparedTerm; start: number; end: number }

/** What may stand between the words of one term: spaces, hyphens, apostrophes, and tags made invisible. */
const joint = /^[\s\p{Pd}'’\u02bc\u2060]*$/u

/** A word in capitals is an abbreviation: `WHO` is not `who`, but it has a plural. */
const isCapitals = ({ raw }: Word, capitals: string | null): boolean =>
  capitals === null || raw === capitals || raw === `${capitals}s`

/** Every place in a text where an expression of the glossary stands, overlapping ones too. */
export function placesOf(text: string, language: string, glossary: PreparedGlossary): FoundTerm[] {
  const visible = visibleText(text)
  const found = amongWords(visible, language, glossary)
  if (glossary.byCharacter.size > 0 && unspacedScript.test(visible))
    found.push(...amongCharacters(visible, glossary))
  return found
}

function amongWords(visible: string, language: string, { byWord }: PreparedGlossary): FoundTerm[] {
  if (byWord.size === 0) return []
  const words = wordsOf(visible, language).map((word) => ({
    ...word,
    forms: formsInText(word.key, language),
  }))
  return words.flatMap(({ forms, start }, at) =>
    [...new Set(forms.flatMap((form) => byWord.get(form) ?? []))].flatMap((prepared) => {
      const here = words.slice(at, at + prepared.words.length)
      const stands = prepared.words.every(({ form, capitals }, index) => {
        const word = here[index]
        const before = here[index - 1]
        return (
          word?.forms.includes(form) &&
          isCapitals(word, capitals) &&
          (!before || joint.test(visible.slice(before.end, word.start)))
        )
      })
      const end = here.at(-1)?.end
      return stands && end !== undefined ? [{ prepared, start, end }] : []
    }),
  )
}

function amongCharacters(visible: string, { byCharacter }: PreparedGlossary): FoundTerm[] {
  const { key, starts, ends } = foldedCharacters(visible)
  return [...starts.keys()].flatMap((at) =>
    (byCharacter.get(key.charAt(at)) ?? []).flatMap(({ term, key: sought }) => {
      const [start, end] = [starts[at], ends[at + sought.length - 1]]
      return key.startsWith(sought, at) && start !== undefined && end !== undefined
        ? [{ prepared: term, start, end }]
        : []
    }),
  )
}
