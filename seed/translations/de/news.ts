import type { CampaignNews } from '../news'

export const news: CampaignNews = {
  'jiashi-workers-begin-to-organise': {
    headline: 'Arbeiter bei Jiashi beginnen, sich zu organisieren',
    summary:
      'Im Mai 2018 beginnen Arbeiterinnen und Arbeiter von Shenzhen Jiashi Technology ihren Kampf um eine eigene Gewerkschaft. Das Datum dieses Eintrags ist das des Ereignisses, wie der Aufruf der ICOR es angibt.',
  },
  'icor-supports-the-jiashi-workers': {
    headline: 'Die ICOR stellt sich auf die Seite der Jiashi-Arbeiter',
    summary:
      'Die ICOR veröffentlicht einen Aufruf mit drei Forderungen, ruft ihre Mitgliedsorganisationen zur Solidarität auf und bietet an, Botschaften weiterzuleiten. Der Aufruf trägt kein Datum; das Jahr ergibt sich aus der Liste der Unterzeichnenden.',
  },
  'twenty-five-organisations-have-signed': {
    headline: 'Fünfundzwanzig Organisationen haben unterzeichnet',
    summary:
      'Am 15. Oktober 2018 trägt der Aufruf für die Jiashi-Arbeiter 25 Unterschriften, von Ägypten bis Peru. Das Verzeichnis behält Reihenfolge und Nummern bei, in denen die ICOR sie aufführt.',
  },
}
