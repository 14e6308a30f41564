/** The families of letters that cards are drawn with. */
export type LetterFamily = 'latin' | 'arabic' | 'hans' | 'hant'

const han = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\uff00-\uffef]/u
const arabic = /\p{scx=Arab}/u

/** What Chinese sets as wide as its characters, and other scripts as narrow as their own. */
const sharedMarks = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/u

/** What takes the letters of what it follows: marks, joiners, spaces. */
const following = /[\p{M}\p{Cf}\s]/u

const isChinese = (language: string): boolean => /^zh\b/i.test(language)

const hanOf = (language: string): 'hans' | 'hant' =>
  /^zh-(?:Hant|TW|HK|MO)\b/i.test(language) ? 'hant' : 'hans'

/** The family that a character of a text in a language is drawn with. */
export const familyOf = (character: string, language: string): LetterFamily => {
  if (han.test(character)) return hanOf(language)
  if (isChinese(language) && sharedMarks.test(character)) return hanOf(language)
  return arabic.test(character) ? 'arabic' : 'latin'
}

/** A text cut where its letters change; put together again, the pieces are the text. */
export const letterRuns = (text: string, language: string) => {
  const runs: { family: LetterFamily; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const family = last && following.test(character) ? last.family : familyOf(character, language)
    if (last?.family === family) last.text += character
    else runs.push({ family, text: character })
  }
  return runs
}
