import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'

/** What the panel says about dates in German. */
export const partialDateGerman: PartialDateTexts = {
  words: {
    uncertain: '{date} (unsicher)',
    approximate: 'etwa {date}',
    uncertainAndApproximate: 'etwa {date} (unsicher)',
    monthUnknown: '{date}, Monat unbekannt',
    dayUnknown: '{date}, Tag unbekannt',
    monthAndDayUnknown: '{date}, Monat und Tag unbekannt',
    decade: '{year}er-Jahre',
    century: 'zwischen {first} und {last}',
    spring: 'Frühjahr {year}',
    summer: 'Sommer {year}',
    autumn: 'Herbst {year}',
    winter: 'Winter {year}',
    fromTo: '{start} bis {end}',
    openEnd: 'Beginn {start}, Ende offen',
    unknownEnd: 'Beginn {start}, Ende unbekannt',
    openStart: 'Beginn offen, Ende {end}',
    unknownStart: 'Beginn unbekannt, Ende {end}',
  },
  problems: {
    empty: 'Noch steht hier kein Datum. Geben Sie mindestens ein Jahr an, etwa 2002.',
    notADate:
      '„{part}“ ist kein lesbares Datum. Schreiben Sie es so: 2002, 2002-11 oder 2002-11-08.',
    hasTime: 'Lassen Sie die Uhrzeit weg: 2002-11-08 genügt.',
    yearNotFourDigits: 'Schreiben Sie das Jahr mit vier Ziffern: 2002, oder 0987 für ein frühes.',
    yearOutOfRange:
      'Nur die Jahre 0001 bis 9999 lassen sich speichern. Prüfen Sie das Jahr in „{part}“.',
    wrongOrder: 'Schreiben Sie zuerst das Jahr, dann Monat und Tag, mit Bindestrichen: 2002-11-08.',
    needsTwoDigits: 'Schreiben Sie Monat und Tag mit je zwei Ziffern: 2002-01-08.',
    noSuchMonth:
      'Einen Monat {part} gibt es nicht. Monate sind 01 bis 12; nach einer bloßen Jahreszahl steht 21 für den Frühling und 24 für den Winter.',
    noSuchDay: 'Einen Tag {part} gibt es im Kalender nicht. Prüfen Sie Tag und Monat.',
    unspecifiedNotAtEnd:
      'X steht für Unbekanntes, und nur am Ende: 200X, 20XX, 2002-XX, 2002-11-XX.',
    decadeInWords:
      'Schreiben Sie ein Jahrzehnt mit einem X als letzter Ziffer: 198X für die 1980er-Jahre.',
    qualifierNotAtEnd:
      'Setzen Sie ein einziges Zeichen ganz ans Ende: ? für unsicher, ~ für etwa, % für beides, wie in 2002-11~.',
    intervalNeedsSlash: 'Setzen Sie einen Schrägstrich zwischen Beginn und Ende: 1999/2003.',
    intervalParts: 'Ein Zeitraum hat zwei Daten und dazwischen einen Schrägstrich: 1999/2003.',
    intervalWithoutDate:
      'Ein Zeitraum braucht mindestens an einem Ende ein Datum: 2002/.. wenn er andauert, 2002/ wenn sein Ende nicht bekannt ist.',
    intervalBackwards:
      'Der Zeitraum endet, bevor er beginnt. Setzen Sie das frühere Datum an den Anfang.',
  },
  field: {
    placeholder: 'etwa 2002-11-08',
    reads: 'Gelesen als: {date}',
    examples: 'So schreiben Sie, was von einem Datum bekannt ist',
    exampleWritten: 'Schreibweise',
    exampleMeaning: 'Bedeutung',
  },
}
