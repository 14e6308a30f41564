/** Why a text is not a partial date; each code names one cause, so that a message can give its one remedy. */
export const partialDateProblemCodes = [
  'empty',
  'notADate',
  'hasTime',
  'yearNotFourDigits',
  'yearOutOfRange',
  'wrongOrder',
  'needsTwoDigits',
  'noSuchMonth',
  'noSuchDay',
  'unspecifiedNotAtEnd',
  'decadeInWords',
  'qualifierNotAtEnd',
  'intervalNeedsSlash',
  'intervalParts',
  'intervalWithoutDate',
  'intervalBackwards',
] as const

export type PartialDateProblemCode = (typeof partialDateProblemCodes)[number]

/** A problem and the `part` of the text that has it, to be quoted in the message. */
export type PartialDateProblem = { code: PartialDateProblemCode; part: string }
