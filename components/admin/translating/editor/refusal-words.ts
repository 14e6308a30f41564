import type { Refusal } from './ask'
import type { DeskWords } from './use-desk-words'

const known = new Set([
  'changed-meanwhile',
  'checks-failed',
  'machine-unreviewed',
  'not-reviewed',
  'not-your-language',
  'nothing-written',
  'in-trash',
  'original-is-published',
  'own-words',
  'logged-out',
  'unsaved',
])

/** Why something was not done, in the language of the panel where it has the words, else in the server’s. */
export const refusalWords = ({ code, message, count }: Refusal, { say }: DeskWords): string =>
  known.has(code) ? say(`why_${code}`, { count }) : message || say('failed')
