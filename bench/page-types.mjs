/** One address of every type of page, in the demonstration content; a locale goes before each. */
export const pageTypes = [
  { name: 'home', path: '' },
  { name: 'campaigns', path: '/campaigns' },
  { name: 'campaign', path: '/campaigns/jiashi-workers' },
  { name: 'register of signatories', path: '/campaigns/jiashi-workers/signatories' },
  { name: 'news', path: '/news' },
  { name: 'news, filtered', path: '/news?kind=press-report' },
  { name: 'news item', path: '/news/two-chinese-labor-leaders-get-prison-terms' },
  { name: 'speeches', path: '/speeches' },
  { name: 'speech', path: '/speeches/afl-cio-1998' },
  { name: 'organisations', path: '/organizations' },
  { name: 'organisation', path: '/organizations/icor' },
  { name: 'search', path: '/search?q=workers' },
  { name: 'page', path: '/about' },
]

/** The news item that is changed to see what that does to the pages that show it. */
export const changedItem = 'two-chinese-labor-leaders-get-prison-terms'

/** The campaign whose register is made long. */
export const demoCampaign = 'jiashi-workers'
