import type { TranslatingWords } from './use-translating-words'

const unnamed: readonly string[] = ['messages', 'navigation']

/** What a document is called in lists: by its title; what has none, by what it is. */
export const titleOfTask = (
  { of, title }: { of: string; title: string },
  { say }: TranslatingWords,
): string => (unnamed.includes(of) || title === '' ? say(`of_${of}`) : title)
