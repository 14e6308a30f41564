import type { Pictures } from '../media'

const mark = 'Dessiné pour cette démonstration ; ce n’est pas l’emblème de l’organisation.'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: 'Dessin : une rangée de personnes sans visage derrière une chaîne d’usine, l’une d’elles en rouge, devant un toit en dents de scie',
    caption: 'Une personne parmi beaucoup d’autres : un dessin pour les ouvriers de Jiashi.',
  },
  'lectern.png': {
    alt: 'Dessin : un pupitre vide dans un faisceau de lumière, avec des arcs sonores au-dessus de ses deux microphones',
    caption: 'Le pupitre est vide : nous n’avons pas le texte du discours.',
  },
  'signatures.png': {
    alt: 'Dessin : des lignes portant des traits de plume comme des signatures ; une plume achève la dernière, en rouge',
    caption: 'Une liste s’allonge ligne à ligne.',
  },
  'wei-jingsheng-foundation.png': {
    alt: 'Emblème dessiné : un mur de blocs percé d’une ouverture qui s’élargit comme la lumière qui tombe',
    caption: mark,
  },
  'icor.png': {
    alt: 'Emblème dessiné : un anneau de dix points, chacun relié par une ligne à celui du milieu',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: 'Emblème dessiné : une balance au repos',
    caption: mark,
  },
}
