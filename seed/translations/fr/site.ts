import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline: 'Des appels que des organisations signent ensemble, dans la langue de qui les lit',
  description:
    'Des appels et des revendications avec un registre daté des signataires, des informations avec leurs sources et des discours que l’on peut citer.',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': 'Campagnes',
  'header.label/news': 'Actualités',
  'header.label/speeches': 'Discours',
  'header.label/organizations': 'Organisations',
  'footer.label/mission': 'Mission',
  'footer.label/about': 'À propos de ce site',
  'footer.label/privacy': 'Vie privée',
  'footer.label/contact': 'Contact',
}
