import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'

/** What the panel says about dates in Spanish. */
export const partialDateSpanish: PartialDateTexts = {
  words: {
    uncertain: '{date} (fecha incierta)',
    approximate: '{date} (fecha aproximada)',
    uncertainAndApproximate: '{date} (fecha incierta y aproximada)',
    monthUnknown: '{date}, mes desconocido',
    dayUnknown: '{date}, día desconocido',
    monthAndDayUnknown: '{date}, mes y día desconocidos',
    decade: 'década de {year}',
    century: 'entre {first} y {last}',
    spring: 'primavera de {year}',
    summer: 'verano de {year}',
    autumn: 'otoño de {year}',
    winter: 'invierno de {year}',
    fromTo: '{start} – {end}',
    openEnd: 'inicio: {start}, final abierto',
    unknownEnd: 'inicio: {start}, final desconocido',
    openStart: 'inicio abierto, final: {end}',
    unknownStart: 'inicio desconocido, final: {end}',
  },
  problems: {
    empty: 'Todavía no hay ninguna fecha. Escriba al menos un año, por ejemplo 2002.',
    notADate: '«{part}» no es una fecha legible. Escríbala así: 2002, 2002-11 o 2002-11-08.',
    hasTime: 'Omita la hora: basta con 2002-11-08.',
    yearNotFourDigits: 'Escriba el año con cuatro cifras: 2002, o 0987 si es muy antiguo.',
    yearOutOfRange: 'Solo se pueden guardar los años 0001 a 9999. Revise el año en «{part}».',
    wrongOrder: 'Escriba primero el año y después el mes y el día, con guiones: 2002-11-08.',
    needsTwoDigits: 'Escriba el mes y el día con dos cifras cada uno: 2002-01-08.',
    noSuchMonth:
      'No existe el mes {part}. Los meses van de 01 a 12; detrás de un año solo, 21 es la primavera y 24 el invierno.',
    noSuchDay: 'El calendario no tiene el día {part}. Revise el día y el mes.',
    unspecifiedNotAtEnd:
      'La X representa lo que no se sabe, y solo va al final: 200X, 20XX, 2002-XX, 2002-11-XX.',
    decadeInWords: 'Escriba una década con una X como última cifra: 198X para la década de 1980.',
    qualifierNotAtEnd:
      'Ponga un solo signo al final del todo: ? si es incierta, ~ si es aproximada, % si es ambas cosas, como en 2002-11~.',
    intervalNeedsSlash: 'Ponga una barra entre el inicio y el final: 1999/2003.',
    intervalParts: 'Un período tiene dos fechas y una barra entre ellas: 1999/2003.',
    intervalWithoutDate:
      'Un período necesita una fecha al menos en un extremo: 2002/.. si continúa, 2002/ si no se conoce su final.',
    intervalBackwards: 'El período termina antes de empezar. Ponga primero la fecha anterior.',
  },
  field: {
    placeholder: 'por ejemplo, 2002-11-08',
    reads: 'Se lee: {date}',
    examples: 'Cómo escribir lo que se sabe de una fecha',
    exampleWritten: 'Escriba',
    exampleMeaning: 'para',
  },
}
