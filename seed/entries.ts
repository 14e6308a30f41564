import { campaigns } from './campaigns'
import type { Entry } from './entry'
import { media } from './media'
import { newsItems } from './news-items'
import { organizations } from './organizations'
import { pages } from './pages'
import { signatories, signatoryOrganizations } from './signatories'
import { solidarityMessages } from './solidarity-messages'
import { speeches } from './speeches'
import { topics } from './topics'

/** Every document of the demonstration, by step; none refers to a later one. */
export const steps: readonly { step: string; entries: readonly Entry[] }[] = [
  { step: 'pictures', entries: media },
  { step: 'organisations', entries: [...organizations, ...signatoryOrganizations] },
  { step: 'campaigns', entries: campaigns },
  { step: 'signatories', entries: signatories },
  { step: 'solidarity messages', entries: solidarityMessages },
  { step: 'speeches', entries: speeches },
  { step: 'topics', entries: topics },
  { step: 'news', entries: newsItems },
  { step: 'pages', entries: pages },
]
