import type { Checking } from './checking'
import { simplifiedOnly, traditionalOnly } from './chinese-characters'
import type { Finding } from './problem'
import { scriptOf } from './script-of'

/** Finds characters that are written in the other one of the two ways of writing Chinese. */
export function* checkChinese({ source, target, from, to, terms }: Checking): Generator<Finding> {
  const foreign = { Hans: traditionalOnly, Hant: simplifiedOnly }[scriptOf(to)]
  if (!foreign) return
  const isFromChinese = new Intl.Locale(from).language === 'zh'
  const kept = terms.filter(({ doNotTranslate }) => doNotTranslate).map(({ term }) => term)
  // What a source in another language says in Chinese is a name as it is written.
  const quoted = new Set(isFromChinese ? kept.join('') : kept.join('') + source.text)
  const places = [...target.text.matchAll(/\p{sc=Han}/gu)].filter(
    ([character]) => foreign.has(character) && !quoted.has(character),
  )
  const [first] = places
  if (!first) return
  const characters = [...new Set(places.map(([character]) => character))].join('')
  const at = target.at(first.index, first.index + first[0].length)
  yield { code: 'other-chinese', detail: { characters }, at }
}
