import type { Entry } from './entry'
import { footnote, heading, linkTo, list, paragraph, richText } from './rich-text'

/** The appeal for the Jiashi workers, told from the facts of ICOR's appeal of 2018. */
export const jiashiWords = {
  title: 'Stand with the Jiashi workers in Shenzhen',
  summary:
    'Workers at Shenzhen Jiashi Technology want a trade union of their own. ICOR asks organisations everywhere to stand by them and to call for the release of those who were arrested.',
  'appeal/opening':
    'At Shenzhen Jiashi Technology, workers have been trying since May 2018 to found a trade union of their own.<1/> They object to compulsory overtime and to wage cuts that the company imposes as a punishment whenever it sees fit. According to the appeal, the official union federation turned against them; so they set about building a union in the factory that is independent.',
  'appeal/note-date':
    'The appeal names the month without the year. The year follows from its list of signatories, which is dated 15 October 2018; the appeal itself bears no date.',
  'appeal/answer': 'How they were answered',
  'appeal/force':
    'The appeal reports that management and police met them with force, and names four things that followed:',
  'appeal/beatings': 'Those who spoke up were beaten and dismissed.',
  'appeal/prison': 'Some were put in prison.',
  'appeal/abduction': 'Others were taken away, and nobody was told where.',
  'appeal/families': 'Their families and those who support them came under pressure as well.',
  'appeal/together': 'Why they are not alone',
  'appeal/support':
    'People from all over the country have taken their side. Some travelled to Shenzhen and gathered before the local police station to call for the release of the detained; in other cities, too, there were acts of solidarity. Veterans of the Cultural Revolution came with portraits of Mao Zedong and recalled a China in which, as they see it, the factories were in the hands of those who work in them.',
  'appeal/strikes':
    'The dispute is not about one factory alone. The appeal speaks of strikes coordinated across the country, growing for months, and of working conditions in the high-tech and car industries that ruin people’s health. The workers told of their struggle on the Internet and asked for support from abroad; in a video, several of them sing the “Internationale”.',
  'appeal/call': 'What ICOR asks of its members',
  'appeal/solidarity':
    '<1>ICOR</1> has declared its support and calls on its member organisations to organise solidarity. Messages go to the address given on this page; they are passed on and published.',
  'demands.text/release':
    'Release at once every worker, student and supporter who is held because of the struggle at Jiashi.',
  'demands.text/unions': 'Uphold the right of workers to independent trade unions.',
  'demands.text/unity': 'Strengthen the unity of working people across all borders.',
  'targets.name/company': 'Shenzhen Jiashi Technology',
  'targets.role/company': 'The employer',
  'targets.name/authorities': 'The authorities in Shenzhen',
  'targets.role/authorities': 'The police, and whoever decides on the detentions',
  'solidarity.note': 'ICOR passes the messages on to the workers and publishes them.',
} as const

const jiashi: Entry = {
  collection: 'campaigns',
  key: 'jiashi-workers',
  words: jiashiWords,
  data: (idOf) => {
    const words = jiashiWords
    const icor = idOf('organizations', 'icor')
    return {
      title: words.title,
      summary: words.summary,
      appeal: richText(
        paragraph(words['appeal/opening'], [footnote(words['appeal/note-date'])]),
        heading(words['appeal/answer']),
        paragraph(words['appeal/force']),
        list([
          words['appeal/beatings'],
          words['appeal/prison'],
          words['appeal/abduction'],
          words['appeal/families'],
        ]),
        heading(words['appeal/together']),
        paragraph(words['appeal/support']),
        paragraph(words['appeal/strikes']),
        heading(words['appeal/call']),
        paragraph(words['appeal/solidarity'], [
          linkTo({ relationTo: 'organizations', value: icor }),
        ]),
      ),
      demands: [
        { text: words['demands.text/release'] },
        { text: words['demands.text/unions'] },
        { text: words['demands.text/unity'] },
      ],
      targets: [
        { name: words['targets.name/company'], role: words['targets.role/company'] },
        { name: words['targets.name/authorities'], role: words['targets.role/authorities'] },
      ],
      whoMaySign: ['organization', 'person'],
      publishPersons: 'on-confirmation',
      paperSignatures: 0,
      solidarity: {
        email: 'coordinationint@yahoo.co.uk',
        listUrl: 'https://www.icor.info',
        note: words['solidarity.note'],
      },
      stage: 'open',
      // The appeal is undated; its year follows from the date of its list of signatories.
      opened: '2018',
      organizers: [icor],
      image: idOf('media', 'jiashi-workers.png'),
      slug: 'jiashi-workers',
      generateSlug: false,
      originalLocale: 'en',
      _status: 'published',
    }
  },
}

/** The campaigns of the demonstration. */
export const campaigns: readonly Entry[] = [jiashi]
