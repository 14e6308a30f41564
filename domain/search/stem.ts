const shortest = 4

const latin = /^\p{sc=Latin}+$/u
const arabic = /^\p{sc=Arab}+$/u

/** What is taken from the end of a word in Latin letters, the first that fits; a second ending may stand before it. */
const endings = [
  /(?:ies)$/,
  /(?:ings|ing|ed)$/,
  /(?:s|x)$/,
  /(?:ere|ern|em|en|er|es|e|n)$/,
] as const

const cut = (word: string, ending: RegExp, instead = ''): string => {
  const rest = word.replace(ending, instead)
  return rest.length >= shortest ? rest : word
}

const latinStem = (word: string): string => {
  const [ies, verbal, plural, inflected] = endings
  if (ies.test(word)) return cut(cut(word, ies, 'y'), inflected)
  if (verbal.test(word)) return cut(word, verbal)
  return cut(cut(word, plural), inflected).replace(/(.)\1$/, '$1')
}

const joined = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{5}))/u
const arabicEnding = /(?:ات|ون|ين|ان|يه|ها|هم|ه|ي)$/u

const arabicStem = (word: string): string => {
  const bare = word.replace(joined, '')
  const rest = bare.length >= 3 ? bare : word
  const root = rest.replace(arabicEnding, '')
  return root.length >= 3 ? root : rest
}

/**
 * The part of a folded word that its inflected forms share, roughly and whatever the language: endings of plurals and cases
 * in Latin letters (words of five and more), article, conjunction and endings in Arabic. Both what is indexed and what is
 * asked for go through it, so it need not be a word.
 */
export const stem = (word: string): string => {
  if (arabic.test(word)) return arabicStem(word)
  return word.length > shortest && latin.test(word) ? latinStem(word) : word
}
