import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'

/** What the panel says about dates in French. */
export const partialDateFrench: PartialDateTexts = {
  words: {
    uncertain: '{date} (date incertaine)',
    approximate: '{date} environ',
    uncertainAndApproximate: '{date} environ (date incertaine)',
    monthUnknown: '{date}, mois inconnu',
    dayUnknown: '{date}, jour inconnu',
    monthAndDayUnknown: '{date}, mois et jour inconnus',
    decade: 'années {year}',
    century: 'entre {first} et {last}',
    spring: 'printemps {year}',
    summer: 'été {year}',
    autumn: 'automne {year}',
    winter: 'hiver {year}',
    fromTo: '{start} – {end}',
    openEnd: 'début : {start}, fin ouverte',
    unknownEnd: 'début : {start}, fin inconnue',
    openStart: 'début ouvert, fin : {end}',
    unknownStart: 'début inconnu, fin : {end}',
  },
  problems: {
    empty: 'Il n’y a pas encore de date. Écrivez au moins une année, par exemple 2002.',
    notADate:
      '« {part} » n’est pas une date lisible. Écrivez-la ainsi : 2002, 2002-11 ou 2002-11-08.',
    hasTime: 'Laissez de côté l’heure : 2002-11-08 suffit.',
    yearNotFourDigits:
      'Écrivez l’année avec quatre chiffres : 2002, ou 0987 pour une année ancienne.',
    yearOutOfRange:
      'Seules les années 0001 à 9999 peuvent être conservées. Vérifiez l’année dans « {part} ».',
    wrongOrder:
      'Écrivez d’abord l’année, puis le mois et le jour, avec des traits d’union : 2002-11-08.',
    needsTwoDigits: 'Écrivez le mois et le jour avec deux chiffres chacun : 2002-01-08.',
    noSuchMonth:
      'Il n’y a pas de mois {part}. Les mois vont de 01 à 12 ; après une année seule, 21 désigne le printemps et 24 l’hiver.',
    noSuchDay: 'Le calendrier n’a pas de jour {part}. Vérifiez le jour et le mois.',
    unspecifiedNotAtEnd:
      'X remplace ce qui est inconnu, à la fin seulement : 200X, 20XX, 2002-XX, 2002-11-XX.',
    decadeInWords:
      'Écrivez une décennie avec un X pour dernier chiffre : 198X pour les années 1980.',
    qualifierNotAtEnd:
      'Mettez un seul signe, tout à la fin : ? pour incertain, ~ pour environ, % pour les deux, comme dans 2002-11~.',
    intervalNeedsSlash: 'Mettez une barre oblique entre le début et la fin : 1999/2003.',
    intervalParts: 'Une période a deux dates séparées par une barre oblique : 1999/2003.',
    intervalWithoutDate:
      'Une période a besoin d’une date à l’un de ses bouts au moins : 2002/.. si elle continue, 2002/ si sa fin est inconnue.',
    intervalBackwards:
      'La période finit avant de commencer. Mettez d’abord la date la plus ancienne.',
  },
  field: {
    placeholder: 'par exemple 2002-11-08',
    reads: 'Se lit : {date}',
    examples: 'Comment écrire ce que l’on sait d’une date',
    exampleWritten: 'Écrire',
    exampleMeaning: 'pour',
  },
}
