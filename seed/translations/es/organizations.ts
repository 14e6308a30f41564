import type { foundationWords } from '../../organizations'
import type { InFull, InPart } from '../../words'

export const foundation: InFull<typeof foundationWords> = {
  name: 'Fundación Wei Jingsheng',
  'mission/opening':
    'La fundación trabaja por los derechos de quienes trabajan en China. Esta presentación sigue la sección laboral que su sitio tenía en 2002.',
  'mission/unions':
    'La fundación dice que China necesita sindicatos que no pertenezcan al Estado. Invoca el Pacto Internacional de Derechos Civiles y Políticos, que el Gobierno chino ha suscrito.',
  'mission/weakness':
    'Los trabajadores sin organizaciones propias, sostiene, están entre los más débiles de la sociedad: no tienen nada que oponer a funcionarios y empresas. Añade que en China los sindicatos ajenos al control del Estado están prohibidos, y que quienes fundan uno o se unen a él se exponen a acusaciones graves y a la cárcel.',
  'mission/asks': 'Lo que pide',
  'mission/assembly': 'libertad para que los trabajadores se reúnan pacíficamente',
  'mission/arrest': 'el fin de las detenciones arbitrarias de huelguistas',
  'mission/aid': 'asistencia jurídica para cada trabajador detenido',
  'mission/work': 'el derecho de cada persona a elegir libremente su trabajo',
  'focusPoints.text/rights':
    'Estar al lado de los trabajadores de China que luchan por sus derechos fundamentales',
  'focusPoints.text/wall':
    'Hacer pasar las noticias por encima de la censura con medios técnicos, para que los activistas obreros sepan qué ocurre en China y en el extranjero',
  'focusPoints.text/network':
    'Unir más estrechamente a los activistas obreros, para que el movimiento ajeno a los órganos oficiales gane fuerza y voz',
  'focusPoints.text/law':
    'Ayudar a que crezca una sociedad civil independiente, en la que los trabajadores aprendan derecho laboral y defiendan sus derechos pacíficamente y dentro de la ley',
  'focusPoints.text/world':
    'Instar a los gobiernos occidentales y a la opinión internacional a atender de nuevo a la lucha de los trabajadores chinos',
}

/** What stood in the original when the Spanish was written. */
export const earlierFoundation: InPart<typeof foundationWords> = {
  'mission/unions':
    'The foundation says that China needs trade unions which do not belong to the state. It refers to the International Covenant on Civil and Political Rights, to which the Chinese government has given its word.',
}
