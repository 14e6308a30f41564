/** How something is called, in its own language and in others; `doNotTranslate`: the same in every language. */
export type GlossaryTerm = {
  term: string
  language: string
  partOfSpeech: string | null
  doNotTranslate: boolean
  note: string | null
  translations: readonly { locale: string; term: string }[]
}
