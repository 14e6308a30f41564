/** One address of every kind of public page, without its locale. */
export const pageKinds: Readonly<Record<string, string>> = {
  'the home page': '',
  'the list of campaigns': '/campaigns',
  'a list that is narrowed': '/campaigns?stage=open',
  'a list narrowed to nothing': '/campaigns?stage=won',
  'a campaign': '/campaigns/jiashi-workers',
  'a register': '/campaigns/jiashi-workers/signatories',
  'a register as of a day': '/campaigns/jiashi-workers/signatories?asof=2018-10-15',
  'a form to sign': '/campaigns/jiashi-workers/sign',
  'a form for messages': '/campaigns/jiashi-workers/message',
  'the news': '/news',
  'a news item': '/news/china-rust-belt-workers-besiege-city-government',
  'a news item of a campaign': '/news/twenty-five-organisations-have-signed',
  'the speeches': '/speeches',
  'a speech': '/speeches/afl-cio-1998',
  'the organisations': '/organizations',
  'an organisation with its mission': '/organizations/wei-jingsheng-foundation',
  'an organisation that signed': '/organizations/bkp-bulgaria',
  'the search': '/search',
  'results of a search': '/search?q=party',
  'a search for too little': '/search?q=a',
  'a search that finds nothing': '/search?q=xylophone',
  'a page with a table': '/about',
  'a page of text': '/privacy',
}

/** Addresses of which there is no page, without their locale. */
export const deadEnds: Readonly<Record<string, string>> = {
  'a page that is not there': '/nothing-here',
  'a document that is not there': '/campaigns/nothing-here',
}
