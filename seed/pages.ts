import type { Entry, IdOf } from './entry'
import { bold, heading, linkTo, list, paragraph, richText, table } from './rich-text'

/** What the site is for. */
export const missionWords = {
  title: 'Mission',
  summary: 'Appeals that many sign, in the language of those who read them.',
  'body/opening':
    'Organisations that campaign together need a place where an appeal can be read, signed and passed on, in the language of whoever reads it. This site is such a place.',
  'body/keep': 'What we keep to',
  'body/seen':
    '<1>Signatories are shown as they wish.</1> Their names stand in their own script, with a translation beside them.',
  'body/number':
    '<1>A signature keeps its place.</1> Numbers are given once, and every list says from which day it is.',
  'body/source':
    '<1>Sources are named.</1> No report appears without its source and without the ground on which it is shown.',
  'body/original':
    '<1>An original remains one.</1> What is not translated stands as it was written, and the page says so.',
  'body/readers': 'For whom',
  'body/everybody':
    'The site is made for readers with an old telephone or a thin line, and for those who run a risk by reading. Every page works without scripts, sets no cookie and asks no other server for anything.',
} as const

/** What the demonstration is, where its facts come from, and whose words they are. */
export const aboutWords = {
  title: 'About this site',
  summary: 'What is shown here, where the facts come from, and whose words they are.',
  'body/opening':
    'You are looking at the demonstration of Countersign, a website with an editorial system that organisations run on a server of their own. It speaks for none of the organisations that are named here.',
  'body/facts': 'Where the facts come from',
  'body/sources':
    'Names, dates, numbers and places were taken from three documents; only names that these shorten were written out in full.',
  'body/document': 'Document',
  'body/taken': 'Taken from it',
  'body/labour': 'Labour section of the Wei Jingsheng Foundation’s site, 2002',
  'body/labour-taken': 'Fields of work, a list of press reports, particulars of a speech',
  'body/appeal': 'ICOR’s appeal for the Jiashi workers, 2018',
  'body/appeal-taken': 'Course of events, three demands, 25 signatories in their order',
  'body/federation': 'Mission of the International Federation for Justice in China',
  'body/federation-taken': 'Aims, seat and legal registration',
  'body/words': 'Whose words they are',
  'body/own':
    'All running text was written for this site. Where an organisation claims something, the text says that it does. Headlines of press reports stand as they were printed; of the reports themselves nothing is reproduced.',
  'body/speech':
    'The <1>record of the speech of 1998</1> is a summary by the editors and not in the speaker’s words: the text of the speech is not in the documents.',
  'body/translations': 'Translations',
  'body/marks':
    'Every text has one original, and each translation of it is published separately. A page that is translated only in part, or from an earlier version, says so. Some were left unfinished on purpose, so that this can be seen.',
  'body/pictures': 'Pictures',
  'body/drawings':
    'The pictures were drawn for this site and show no real person. The marks beside the names of organisations are drawings too, and not the organisations’ own.',
} as const

/** What the site knows of those who read it. */
export const privacyWords = {
  title: 'Privacy',
  summary: 'What this site knows of its readers, which is next to nothing.',
  'body/opening': 'You can read every page without telling this site who you are.',
  'body/reading': 'When you read',
  'body/cookie': 'No cookie is set, and nothing is stored in your browser.',
  'body/third': 'No page loads anything from another server: no fonts, no maps, no counters.',
  'body/address': 'The site stores no network addresses of its readers.',
  'body/language':
    'Your browser says which languages you read; that decides on the first page, is not stored, and can be changed on every page.',
  'body/signing': 'When you sign or write',
  'body/confidence':
    'What the public sees is what you chose to show. What you tell us in confidence (your e-mail address, the name and role of an officer, a mandate) is seen only by those who check signatures, and lies encrypted in the database.',
  'body/mails':
    'We write to your address only about your own signature or message: to have you confirm it, and to tell you what became of it.',
  'body/counting':
    'So that machines cannot flood a campaign, what is sent is counted by network for some minutes: in memory alone, under a sign that changes every day. The address itself is never written down.',
  'body/work':
    'When a great many sign at once, your browser may be asked for a moment of calculation. That stays between you and this site; nobody else takes part.',
  'body/link':
    'A mail brings you a private link. It shows everything that is kept of you, and lets you change it, take your signature back, or have all of it erased.',
  'body/tombstone':
    'A number that was given is never given again. Of an erased signature the register keeps an empty place and a checksum from which nobody can find a name.',
  'body/kept': 'How long it is kept',
  'body/unconfirmed': 'What is not confirmed within seven days is erased.',
  'body/refused':
    'When a signature or message is refused or taken back, what you told us in confidence is erased thirty days later.',
  'body/closed':
    'All else that was told in confidence is erased six months after the campaign’s close, unless the campaign gave another time. Names that are shown stay in the register until you take them back.',
  'body/backups':
    'Backups made before still hold what was erased, until they are deleted in their turn: after thirty days at the latest.',
  'body/staff': 'Those who work here',
  'body/panel': 'Only staff who log in to edit the site get a cookie, and for nothing else.',
  'body/limits': 'What we cannot protect',
  'body/line':
    'The line between you and this site is not in our hands. Whoever watches it can see which site you visit, though not which page. If that is a danger to you, use a connection that hides it.',
} as const

/** How to reach those who run the site. */
export const contactWords = {
  title: 'Contact',
  summary: 'How to reach those who run this site, and the campaign.',
  'body/opening':
    'This is a demonstration: the address contact@countersign.example is an example, and nobody reads what is sent there.',
  'body/campaign': 'The campaign',
  'body/messages':
    'Messages to the Jiashi workers go to the address that ICOR gave in 2018. It stands on the <1>page of the campaign</1>.',
  'body/operators': 'If you run this software',
  'body/replace':
    'Put your own address into the panel, under “Site”, and your own words on this page.',
} as const

const page = (
  key: string,
  words: { title: string; summary: string },
  body: (idOf: IdOf) => ReturnType<typeof richText>,
): Entry => ({
  collection: 'pages',
  key,
  words,
  data: (idOf) => ({
    title: words.title,
    summary: words.summary,
    body: body(idOf),
    slug: key,
    generateSlug: false,
    originalLocale: 'en',
    _status: 'published',
  }),
})

const mission = page('mission', missionWords, () =>
  richText(
    paragraph(missionWords['body/opening']),
    heading(missionWords['body/keep']),
    list(
      [
        missionWords['body/seen'],
        missionWords['body/number'],
        missionWords['body/source'],
        missionWords['body/original'],
      ],
      [bold],
    ),
    heading(missionWords['body/readers']),
    paragraph(missionWords['body/everybody']),
  ),
)

const about = page('about', aboutWords, (idOf) =>
  richText(
    paragraph(aboutWords['body/opening']),
    heading(aboutWords['body/facts']),
    paragraph(aboutWords['body/sources']),
    table([
      [aboutWords['body/document'], aboutWords['body/taken']],
      [aboutWords['body/labour'], aboutWords['body/labour-taken']],
      [aboutWords['body/appeal'], aboutWords['body/appeal-taken']],
      [aboutWords['body/federation'], aboutWords['body/federation-taken']],
    ]),
    heading(aboutWords['body/words']),
    paragraph(aboutWords['body/own']),
    paragraph(aboutWords['body/speech'], [
      linkTo({ relationTo: 'speeches', value: idOf('speeches', 'afl-cio-1998') }),
    ]),
    heading(aboutWords['body/translations']),
    paragraph(aboutWords['body/marks']),
    heading(aboutWords['body/pictures']),
    paragraph(aboutWords['body/drawings']),
  ),
)

const privacy = page('privacy', privacyWords, () =>
  richText(
    paragraph(privacyWords['body/opening']),
    heading(privacyWords['body/reading']),
    list([
      privacyWords['body/cookie'],
      privacyWords['body/third'],
      privacyWords['body/address'],
      privacyWords['body/language'],
    ]),
    heading(privacyWords['body/signing']),
    paragraph(privacyWords['body/confidence']),
    list([
      privacyWords['body/mails'],
      privacyWords['body/counting'],
      privacyWords['body/work'],
      privacyWords['body/link'],
      privacyWords['body/tombstone'],
    ]),
    heading(privacyWords['body/kept']),
    list([
      privacyWords['body/unconfirmed'],
      privacyWords['body/refused'],
      privacyWords['body/closed'],
      privacyWords['body/backups'],
    ]),
    heading(privacyWords['body/staff']),
    paragraph(privacyWords['body/panel']),
    heading(privacyWords['body/limits']),
    paragraph(privacyWords['body/line']),
  ),
)

const contact = page('contact', contactWords, (idOf) =>
  richText(
    paragraph(contactWords['body/opening']),
    heading(contactWords['body/campaign']),
    paragraph(contactWords['body/messages'], [
      linkTo({ relationTo: 'campaigns', value: idOf('campaigns', 'jiashi-workers') }),
    ]),
    heading(contactWords['body/operators']),
    paragraph(contactWords['body/replace']),
  ),
)

/** The pages that stand by themselves. */
export const pages: readonly Entry[] = [mission, about, privacy, contact]
