import type { navigationWords, siteWords } from '../../globals'
import type { InFull } from '../../words'

export const site: InFull<typeof siteWords> = {
  name: 'Countersign',
  tagline:
    'Aufrufe, die Organisationen gemeinsam unterzeichnen, in der Sprache derer, die sie lesen',
  description:
    'Aufrufe und Forderungen mit einem datierten Verzeichnis aller, die unterzeichnet haben, Nachrichten mit Quellenangabe und Reden, die sich zitieren lassen.',
}

export const navigation: InFull<typeof navigationWords> = {
  'header.label/campaigns': 'Kampagnen',
  'header.label/news': 'Nachrichten',
  'header.label/speeches': 'Reden',
  'header.label/organizations': 'Organisationen',
  'footer.label/mission': 'Auftrag',
  'footer.label/about': 'Über diese Website',
  'footer.label/privacy': 'Datenschutz',
  'footer.label/contact': 'Kontakt',
}
