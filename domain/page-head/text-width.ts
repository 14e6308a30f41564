const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/** The characters of a text as readers see them: a letter with its marks is one, and so is an emoji of several parts. */
export const graphemesOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

/** How wide a text is in a list of results: its characters, each Chinese, Japanese or Korean one counted as two. */
export const textWidth = (text: string): number =>
  graphemesOf(text).reduce((width, grapheme) => width + (wide.test(grapheme) ? 2 : 1), 0)
