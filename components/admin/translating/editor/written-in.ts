import { direction } from '@/domain/language-tag/direction'

/** The attributes of an element whose words are in a language, whatever the language and direction round it. */
export const writtenIn = (language: string) => ({ lang: language, dir: direction(language) })
