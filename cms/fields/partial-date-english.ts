import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'

/** What the panel says about dates where its language has no words of its own for them. */
export const partialDateEnglish: PartialDateTexts = {
  words: {
    uncertain: '{date}, uncertain',
    approximate: 'about {date}',
    uncertainAndApproximate: 'about {date}, uncertain',
    monthUnknown: '{date}, month unknown',
    dayUnknown: '{date}, day unknown',
    monthAndDayUnknown: '{date}, month and day unknown',
    decade: '{year}s',
    century: 'between {first} and {last}',
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}',
    fromTo: 'from {start} to {end}',
    openEnd: 'from {start} on, open end',
    unknownEnd: 'from {start} on, end unknown',
    openStart: 'until {end}, open beginning',
    unknownStart: 'until {end}, beginning unknown',
  },
  problems: {
    empty: 'There is no date yet. Write at least a year, such as 2002.',
    notADate: '“{part}” is not a date we can read. Write it as 2002, 2002-11 or 2002-11-08.',
    hasTime: 'Leave out the time of day: 2002-11-08 is enough.',
    yearNotFourDigits: 'Write the year with four digits: 2002, or 0987 for an early one.',
    yearOutOfRange: 'Only the years 0001 to 9999 can be kept. Look at the year in “{part}”.',
    wrongOrder: 'Write the year first, then month and day, with hyphens: 2002-11-08.',
    needsTwoDigits: 'Write month and day with two digits each: 2002-01-08.',
    noSuchMonth:
      'There is no month {part}. Months are 01 to 12; after a year alone, 21 is spring and 24 winter.',
    noSuchDay: 'The calendar has no day {part}. Check the day and the month.',
    unspecifiedNotAtEnd:
      'X stands for what is not known, at the end only: 200X, 20XX, 2002-XX, 2002-11-XX.',
    decadeInWords: 'Write a decade with an X for its last digit: 198X for the 1980s.',
    qualifierNotAtEnd:
      'Put one sign at the very end: ? for uncertain, ~ for about, % for both, as in 2002-11~.',
    intervalNeedsSlash: 'Put a slash between beginning and end: 1999/2003.',
    intervalParts: 'A span has two dates and one slash between them: 1999/2003.',
    intervalWithoutDate:
      'A span needs a date at one end at least: 2002/.. if it goes on, 2002/ if its end is not known.',
    intervalBackwards: 'The span ends before it begins. Put the earlier date first.',
  },
  field: {
    placeholder: 'such as 2002-11-08',
    reads: 'Reads: {date}',
    examples: 'How to write what is known of a date',
    exampleWritten: 'Write',
    exampleMeaning: 'for',
  },
}
