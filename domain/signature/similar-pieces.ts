const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u

const runs = (word: string, length: number): string[] => {
  const letters = [...word]
  if (letters.length <= length) return [word]
  return letters.slice(length - 1).map((_, index) => letters.slice(index, index + length).join(''))
}

/**
 * The pieces by which two names are compared: runs of three letters within each word, its ends counting as letters, so that
 * neither the order of words nor a slip of the pen hides a likeness; signs and pairs of them in scripts that write words
 * together.
 */
export const piecesOf = (skeleton: string): ReadonlySet<string> =>
  new Set(
    skeleton
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) =>
        unspaced.test(word) ? [...word, ...runs(word, 2)] : runs(`^${word}$`, 3),
      ),
  )
