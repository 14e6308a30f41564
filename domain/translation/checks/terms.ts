import { holdsTerm, termsIn } from '../glossary'
import type { Checking } from './checking'
import type { Finding } from './problem'

/**
 * Finds terms of the glossary that stand in the source and none of whose translations stands in the target, with the
 * glossary's own tolerance for endings, case and accents; what is not translated has to be there as it is.
 */
export function* checkTerms({ message, from, to, terms }: Checking): Generator<Finding> {
  const { msgid, msgstr } = message
  const entries = terms.map(({ term, doNotTranslate = false, translations }) => ({
    term,
    language: from,
    partOfSpeech: null,
    doNotTranslate,
    note: null,
    translations: translations.map((translation) => ({ locale: to, term: translation })),
  }))
  const right = new Map<string, string[]>()
  for (const { term, translations } of termsIn(msgid, from, to, entries))
    right.set(term, [...(right.get(term) ?? []), ...translations])
  for (const [term, translations] of right) {
    if (translations.length === 0) continue
    if (translations.some((words) => msgstr.includes(words) || holdsTerm(msgstr, to, words)))
      continue
    yield { code: 'term-missing', detail: { term, translations: translations.join(' / ') } }
  }
}
