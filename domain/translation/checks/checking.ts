import type { Segment } from '../desk/desk'
import type { IcuElement } from './icu-elements'
import type { Readable } from './readable'

/** A message to be checked. */
export type CheckedMessage = Pick<Segment, 'msgctxt' | 'msgid' | 'msgstr' | 'kind'>

/** A term of the glossary with what it is in the language of the translation; more than one may be right. */
export type CheckedTerm = {
  term: string
  doNotTranslate?: boolean
  translations: readonly string[]
}

/** The languages of a message (BCP 47), and the terms that its source may have. */
export type CheckOptions = { from: string; to: string; terms?: readonly CheckedTerm[] }

/** What every check is given: the message, both of its texts as they read, and the elements of an ICU message. */
export type Checking = {
  message: CheckedMessage
  from: string
  to: string
  terms: readonly CheckedTerm[]
  source: Readable
  target: Readable
  icu: { source: readonly IcuElement[]; target: readonly IcuElement[] } | null
}
