import type { CampaignNews } from '../news'

export const news: CampaignNews = {
  'jiashi-workers-begin-to-organise': {
    headline: 'Des ouvriers de Jiashi commencent à s’organiser',
    summary:
      'En mai 2018, des ouvriers de Shenzhen Jiashi Technology engagent leur lutte pour un syndicat à eux. La date de cette entrée est celle de l’événement, telle que la donne l’appel de l’ICOR.',
  },
  'icor-supports-the-jiashi-workers': {
    headline: 'L’ICOR prend le parti des ouvriers de Jiashi',
    summary:
      'L’ICOR publie un appel avec trois revendications, invite ses organisations membres à organiser la solidarité et propose de transmettre des messages. L’appel ne porte pas de date ; l’année se déduit de la liste des signataires.',
  },
  'twenty-five-organisations-have-signed': {
    headline: 'Vingt organisations ont signé',
    summary:
      'Au 15 octobre 2018, l’appel pour les ouvriers de Jiashi compte 25 signataires, de l’Égypte au Pérou. Le registre garde l’ordre et les numéros sous lesquels l’ICOR les énumère.',
  },
}

/** What the headline said when it was translated. */
export const earlierNews = {
  headline: 'Twenty organisations have signed',
}
