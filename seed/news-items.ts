import type { RequiredDataFromCollectionSlug } from 'payload'
import type { CountryCode } from '@/domain/country/country'
import type { RightsBasis } from '@/domain/rights/basis'
import type { Entry } from './entry'
import { paragraph, richText } from './rich-text'
import { topicsOf } from './topics'

/** What is known of a report beyond its words. */
type Report = {
  /** By-line as printed; without one, the source names no author. */
  author?: string
  /** Newspaper or agency; where the list names none, the list itself is given as the place where it was found. */
  publication: string
  edition?: string
  page?: string
  /** EDTF. An item without a date has the year of the page that lists it, marked uncertain. */
  published: string
  kind?: 'press-report' | 'own-report' | 'statement' | 'campaign-update'
  basis?: RightsBasis
}

const listed = 'Wei Jingsheng Foundation, labour section'
const panNotice = 'Copy Right to Philip P. Pan Washington Post Foreign Service'

/** A report whose list entry carries the asterisk that stands for the rights of Philip P. Pan. */
const byPan: Report = {
  author: 'Philip P. Pan',
  publication: 'Washington Post',
  edition: 'Foreign Service',
  published: '2002?',
}

const unnamed: Report = { publication: listed, published: '2002?' }

/** The words of each news item: headlines as printed, with a colon before a second line; summaries are our own. */
export const newsWords = {
  'two-chinese-labor-leaders-get-prison-terms': {
    headline: 'Two Chinese Labor Leaders Get Prison Terms',
    summary:
      'Two leaders of Chinese workers are sentenced to prison, the headline says. The foundation’s page lists the report twice, once without a date and once with that of 10 May 2003; here it stands once.',
  },
  'millions-of-laid-off-urban-workers-are-getting-angry': {
    headline: 'Millions of Laid-Off Urban Workers Are Getting Angry',
    summary:
      'On the growing anger of city workers who have lost their jobs. The list prints the date as 11/06/2002; in an American newspaper that is 6 November.',
  },
  'workers-at-liaoning-strike-again': {
    headline: 'Workers at Liaoning Strike Again',
    summary:
      'Workers in Liaoning have gone on strike once more, as the headline tells. The list names neither author nor newspaper nor date; the year is that of the page.',
  },
  'china-rust-belt-workers-besiege-city-government': {
    headline: "China 'Rust Belt' Workers Besiege City Government",
    summary:
      'An agency report on workers who gathered in front of a city government in China’s old industrial region in March 2002.',
    'rights.notice': 'Copyright 2002 REUTERS',
  },
  'laid-off-chinese-protest-en-masse': {
    headline: 'Laid-Off Chinese Protest en Masse',
    summary: 'An agency report on mass protests by people who had lost their work, March 2002.',
    'rights.notice': 'Copyright 2002 THE ASSOCIATED PRESS',
  },
  'chinese-oil-country-simmers-as-workers-protest-cost-cutting': {
    headline:
      'Chinese Oil Country Simmers as Workers Protest Cost-Cutting: Thousands Laid Off, Benefits Reduced',
    summary:
      'On protests in a Chinese oil region after thousands of workers had been dismissed and benefits cut.',
    'rights.notice': 'Copyright 2002 Washington Post',
  },
  'leaner-factories-fewer-workers-bring-more-labor-unrest-to-china': {
    headline: 'Leaner Factories, Fewer Workers Bring More Labor Unrest to China',
    summary:
      'On factories that employ fewer people and on the unrest that follows. The date is that of the dispatch from Beijing; the day of printing is not given.',
    'rights.notice': 'Copyright 2002 The New York Times Company',
  },
  'is-corporate-america-culpable-in-detention-of-china-labor-activist': {
    headline: 'Is Corporate America Culpable in Detention of China Labor Activist?',
    summary:
      'The headline asks whether American companies share the blame for the detention of a Chinese labour activist. The list names neither author nor newspaper nor date; the year is that of the page.',
  },
  'poisoned-back-into-poverty': {
    headline: 'Poisoned Back Into Poverty: As China Embraces Capitalism, Hazards to Workers Rise',
    summary:
      'On dangers to health at work, which grew with China’s turn to the market. The list gives no date; the year is that of the page.',
    'rights.notice': panNotice,
  },
  'high-tide-of-labor-unrest-in-china': {
    headline:
      "'High Tide' of Labor Unrest in China: Striking Workers Risk Arrest to Protest Pay Cuts, Corruption",
    summary:
      'On workers who strike against lower pay and corruption although they may be arrested for it. The list gives no date; the year is that of the page.',
    'rights.notice': panNotice,
  },
  'sink-or-swim-in-china': {
    headline:
      'Sink or Swim in China: Sweeping Market Reforms Create Stark Inequalities Among Workers',
    summary:
      'On inequality among workers as a consequence of market reforms. The list gives no date; the year is that of the page.',
    'rights.notice': panNotice,
  },
  'worked-till-they-drop': {
    headline: "Worked Till They Drop: Few Protections for China's New Laborers",
    summary:
      'On exhausting work and the scant protection of a new generation of workers. The list gives no date; the year is that of the page.',
    'rights.notice': panNotice,
  },
  'chinese-workers-rights-stop-at-courtroom-door': {
    headline: "Chinese Workers' Rights Stop at Courtroom Door",
    summary:
      'On workers who cannot get their rights in court. The list gives no date; the year is that of the page.',
    'rights.notice': panNotice,
  },
  'two-female-workers-died-at-work-from-exhaustion-in-mauritius': {
    headline: 'Two Female Workers Died at Work from Exhaustion in Mauritius',
    summary:
      'On the death of two women at their work in Mauritius. The list names neither author nor newspaper nor date; the year is that of the page.',
  },
  'women-workers-on-the-edge-of-death': {
    headline: 'Women Workers on the Edge of Death',
    summary:
      'On women whose work endangers their lives, as the headline has it. The list names neither author nor newspaper nor date; the year is that of the page.',
  },
  'police-in-the-industrial-northeast-of-china-detained-three-labor-leaders': {
    headline:
      'Police in the industrial northeast of China detained three labor leaders yesterday after violent clashes',
    summary:
      'On the detention of three leaders of workers in the north-east of China. The list gives a first sentence in place of a headline, and neither author nor newspaper nor date; the year is that of the page.',
  },
  'jiashi-workers-begin-to-organise': {
    headline: 'Workers at Jiashi begin to organise',
    summary:
      'In May 2018 workers at Shenzhen Jiashi Technology start their struggle for a trade union of their own. The date of this entry is that of the event, as ICOR’s appeal gives it.',
  },
  'icor-supports-the-jiashi-workers': {
    headline: 'ICOR takes the side of the Jiashi workers',
    summary:
      'ICOR publishes an appeal with three demands, calls on its member organisations to organise solidarity and offers to pass messages on. The appeal bears no date; the year follows from its list of signatories.',
  },
  'twenty-five-organisations-have-signed': {
    headline: 'Twenty-five organisations have signed',
    summary:
      'As of 15 October 2018 the appeal for the Jiashi workers has 25 signatories, from Egypt to Peru. The register keeps the order and the numbers in which ICOR lists them.',
  },
} as const

/** The slug of a news item. */
export type NewsSlug = keyof typeof newsWords

const campaignNews: Partial<Report> = { kind: 'campaign-update', basis: 'own-work' }

const reports: Record<NewsSlug, Report> = {
  'two-chinese-labor-leaders-get-prison-terms': {
    author: 'Philip P. Pan',
    publication: 'Washington Post',
    published: '2003-05-10',
  },
  'millions-of-laid-off-urban-workers-are-getting-angry': {
    author: 'David Murphy',
    publication: 'The Wall Street Journal',
    page: 'A.19',
    published: '2002-11-06',
  },
  'workers-at-liaoning-strike-again': unnamed,
  'china-rust-belt-workers-besiege-city-government': {
    publication: 'Reuters',
    published: '2002-03-19',
  },
  'laid-off-chinese-protest-en-masse': {
    publication: 'The Associated Press',
    published: '2002-03-18',
  },
  'chinese-oil-country-simmers-as-workers-protest-cost-cutting': {
    publication: 'Washington Post',
    published: '2002-03-17',
  },
  'leaner-factories-fewer-workers-bring-more-labor-unrest-to-china': {
    publication: 'The New York Times',
    published: '2002-03-18?',
  },
  'is-corporate-america-culpable-in-detention-of-china-labor-activist': unnamed,
  'poisoned-back-into-poverty': byPan,
  'high-tide-of-labor-unrest-in-china': byPan,
  'sink-or-swim-in-china': byPan,
  'worked-till-they-drop': byPan,
  'chinese-workers-rights-stop-at-courtroom-door': byPan,
  'two-female-workers-died-at-work-from-exhaustion-in-mauritius': unnamed,
  'women-workers-on-the-edge-of-death': unnamed,
  'police-in-the-industrial-northeast-of-china-detained-three-labor-leaders': unnamed,
  'jiashi-workers-begin-to-organise': {
    ...campaignNews,
    publication: 'Countersign demonstration',
    published: '2018-05',
  },
  'icor-supports-the-jiashi-workers': {
    publication: 'ICOR',
    published: '2018',
    kind: 'statement',
  },
  'twenty-five-organisations-have-signed': {
    ...campaignNews,
    publication: 'Countersign demonstration',
    published: '2018-10-15',
  },
}

const aboutJiashi: readonly NewsSlug[] = [
  'jiashi-workers-begin-to-organise',
  'icor-supports-the-jiashi-workers',
  'twenty-five-organisations-have-signed',
]

/** The countries of items that are not about China alone. */
const countriesOf: Partial<Record<NewsSlug, CountryCode[]>> = {
  'is-corporate-america-culpable-in-detention-of-china-labor-activist': ['CN', 'US'],
  'two-female-workers-died-at-work-from-exhaustion-in-mauritius': ['MU'],
}

const sourceOf = (report: Report) => ({
  authors: report.author ? [{ name: report.author }] : [],
  authorNotNamed: report.author === undefined,
  publication: report.publication,
  ...(report.edition ? { edition: report.edition } : {}),
  ...(report.page ? { page: report.page } : {}),
  published: report.published,
})

const entryOf = (slug: NewsSlug): Entry => {
  const words: { headline: string; summary: string; 'rights.notice'?: string } = newsWords[slug]
  const report = reports[slug]
  const notice = words['rights.notice']
  const isAboutJiashi = aboutJiashi.includes(slug)
  return {
    collection: 'news-items',
    key: slug,
    words: newsWords[slug],
    data: (idOf): RequiredDataFromCollectionSlug<'news-items'> => ({
      headline: words.headline,
      summary: richText(paragraph(words.summary)),
      kind: report.kind ?? 'press-report',
      ...sourceOf(report),
      ...(isAboutJiashi ? {} : { sourceLanguage: 'en' }),
      rights: { basis: report.basis ?? 'citation', ...(notice ? { notice } : {}) },
      topics: topicsOf(slug).map((topic) => idOf('topics', topic)),
      countries: countriesOf[slug] ?? ['CN'],
      campaigns: isAboutJiashi ? [idOf('campaigns', 'jiashi-workers')] : [],
      organizations: [idOf('organizations', isAboutJiashi ? 'icor' : 'wei-jingsheng-foundation')],
      ...(slug === 'twenty-five-organisations-have-signed'
        ? { image: idOf('media', 'signatures.png') }
        : {}),
      slug,
      generateSlug: false,
      originalLocale: 'en',
      _status: 'published',
    }),
  }
}

/** The news digest: the 16 reports of the foundation's list, then three entries about the Jiashi campaign. */
export const newsItems: readonly Entry[] = (Object.keys(newsWords) as NewsSlug[]).map(entryOf)
