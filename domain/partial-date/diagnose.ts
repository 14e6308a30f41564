import type { PartialDateProblemCode } from './problem'

const mistakes: [RegExp, PartialDateProblemCode][] = [
  [/^$/, 'empty'],
  [/\dT\d|:/i, 'hasTime'],
  [/^\d{3}0['’]?s$/i, 'decadeInWords'],
  [/^\d{4}(-\d\d)*\s*(\.\.|\s-\s)\s*\d|^[\dX]{4}-[\dX]{4}$/, 'intervalNeedsSlash'],
  [/^\d{1,2}([./ -])\d{1,2}\1\d{2,4}$|^\d{1,2}[./-]\d{4}$/, 'wrongOrder'],
  [/^\d{4}[./ ]\d{1,2}([./ ]\d{1,2})?$|^\d{6}(\d\d)?$/, 'wrongOrder'],
  [/^-\d|^Y-?\d|^\d{5,}/i, 'yearOutOfRange'],
  [/^\d{4}-(\d|\d-\d\d?|(\d\d|XX)-\d)$/, 'needsTwoDigits'],
  [/^\d{1,3}(-|$)/, 'yearNotFourDigits'],
  [/^[\dX]{4}(-[\dX]{2}){0,2}$/, 'unspecifiedNotAtEnd'],
]

/** Guesses what a person meant by a text that is not a date, so that the message can say how to mend it. */
export function diagnose(text: string): PartialDateProblemCode {
  const bare = text.replace(/[?~%]$/, '')
  if (/[?~%]/.test(bare)) return 'qualifierNotAtEnd'
  return mistakes.find(([pattern]) => pattern.test(bare))?.[1] ?? 'notADate'
}
