import type { DeskHead } from '@/domain/translation/desk/desk'
import type { DeskApi } from './desk-api'
import type { DeskWords } from './use-desk-words'

/** What every part of the editor needs to know, and what does not change while one types. */
export type Setting = {
  api: DeskApi
  words: DeskWords
  from: string
  to: string
  canWrite: boolean
  secondPerson: boolean
  isInterface: boolean
}

/** The setting of a desk. */
export const settingOf = (head: DeskHead, api: DeskApi, words: DeskWords): Setting => ({
  api,
  words,
  from: head.originalLocale,
  to: head.locale,
  canWrite: head.can.write,
  secondPerson: head.secondPerson,
  isInterface: head.of === 'messages',
})
