import { addressesIn } from './addresses'
import type { Checking } from './checking'
import type { Finding } from './problem'
import { scriptOf } from './script-of'

/** A name in a script without capitals hardly has more letters. */
const LONGEST_NAME = 6

/**
 * Finds a translation that is its source, letter by letter. Names, numbers, addresses and terms that are not translated
 * may be; a name is taken for one by its capitals, or where a script has none by its length.
 */
export function* checkSameAsSource(checking: Checking): Generator<Finding> {
  const { message, from, to, terms } = checking
  if (message.msgstr.trim() !== message.msgid.trim()) return
  if (new Intl.Locale(from).language === new Intl.Locale(to).language) return
  let words = checking.source.text
  for (const address of addressesIn(words)) words = words.replaceAll(address, ' ')
  for (const { term, doNotTranslate } of terms)
    if (doNotTranslate) words = words.replaceAll(term, ' ')
  const hasWord = /(?<![\p{L}\p{M}'’])\p{Ll}{4,}/u.test(words)
  const unicase = words.match(/\p{Lo}/gu) ?? []
  const isOtherScript = scriptOf(from) !== scriptOf(to)
  if (hasWord || (isOtherScript && unicase.length > LONGEST_NAME)) yield { code: 'same-as-source' }
}
