import type { Pictures } from '../media'

const mark = 'Dibujado para esta demostración; no es el emblema propio de la organización.'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: 'Dibujo: una fila de personas sin rostro tras una cadena de montaje, una de ellas en rojo, ante un tejado en diente de sierra',
    caption: 'Una entre muchas: un dibujo para los trabajadores de Jiashi.',
  },
  'lectern.png': {
    alt: 'Dibujo: un atril vacío bajo un haz de luz, con arcos de sonido sobre sus dos micrófonos',
    caption: 'El atril está vacío: no tenemos el texto del discurso.',
  },
  'signatures.png': {
    alt: 'Dibujo: renglones con trazos de pluma como firmas; una pluma termina el último, en rojo',
    caption: 'Una lista crece renglón a renglón.',
  },
  'wei-jingsheng-foundation.png': {
    alt: 'Emblema dibujado: un muro de bloques con una abertura que se ensancha como la luz que cae',
    caption: mark,
  },
  'icor.png': {
    alt: 'Emblema dibujado: un anillo de diez puntos, cada uno unido por una línea al del centro',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: 'Emblema dibujado: una balanza en reposo',
    caption: mark,
  },
}
