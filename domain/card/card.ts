/** Words on a sharing card, with their language (BCP 47), which decides on letters, direction and line breaks. */
export type CardWords = { text: string; language: string }

/** What a sharing card says; it is drawn from nothing else, so equal cards look alike. */
export type Card = {
  /** The language of the page, which decides from which side the card is read. */
  language: string
  site: CardWords
  /** What kind of thing it is, where that is not plain. */
  kind: CardWords | null
  title: CardWords
  /** What it comes to in a line: who signed, who spoke, what was printed where and when. */
  fact: CardWords | null
  /** What has to stand wherever the thing is shown: whose rights it is under. */
  notice: CardWords | null
}
