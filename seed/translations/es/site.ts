import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline: 'Llamamientos que las organizaciones firman juntas, en la lengua de quien los lee',
  description:
    'Llamamientos y reivindicaciones con un registro fechado de firmantes, noticias con sus fuentes y discursos que se pueden citar.',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': 'Campañas',
  'header.label/news': 'Noticias',
  'header.label/speeches': 'Discursos',
  'header.label/organizations': 'Organizaciones',
  'footer.label/mission': 'Misión',
  'footer.label/about': 'Sobre este sitio',
  'footer.label/privacy': 'Privacidad',
  'footer.label/contact': 'Contacto',
}
