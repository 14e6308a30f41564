import type { Entry } from './entry'
import { heading, list, paragraph, richText } from './rich-text'

/** The Wei Jingsheng Foundation, after the labour section of its site. */
export const foundationWords = {
  name: 'Wei Jingsheng Foundation',
  'mission/opening':
    'The foundation works for the rights of working people in China. This account follows the labour section that its site carried in 2002.',
  'mission/unions':
    'The foundation says that China needs trade unions which do not belong to the state, and that they should be built without delay and within the law. It refers to the International Covenant on Civil and Political Rights and to the Universal Declaration of Human Rights, to which the Chinese government has given its word.',
  'mission/weakness':
    'Working people without bodies of their own, it argues, are among the weakest in society: they have nothing to set against officials and companies. It adds that unions outside state control are forbidden in China, and that those who form or join one risk grave charges and prison.',
  'mission/asks': 'What it asks for',
  'mission/assembly': 'freedom for workers to assemble peacefully',
  'mission/arrest': 'an end to arbitrary arrests of people on strike',
  'mission/aid': 'legal aid for every worker in detention',
  'mission/work': 'the right of everyone to choose their work freely',
  'focusPoints.text/rights': 'Standing by workers in China who fight for their basic rights',
  'focusPoints.text/wall':
    'Getting news past censorship by technical means, so that labour activists know what happens in China and abroad',
  'focusPoints.text/network':
    'Linking labour activists more closely, so that the movement outside official bodies gains in strength and voice',
  'focusPoints.text/law':
    'Helping an independent civil society to grow, in which workers learn labour law and defend their rights peacefully and within the law',
  'focusPoints.text/world':
    'Urging Western governments and the international public to attend again to the struggle of Chinese workers',
} as const

/** ICOR, as far as its appeal of 2018 shows what it is. */
export const icorWords = {
  name: 'International Coordination of Revolutionary Parties and Organizations',
  'mission/opening':
    'ICOR is an international body to which parties and organisations belong. This page tells what its appeal for the Jiashi workers shows of its work; it does not describe ICOR as a whole.',
  'mission/appeal':
    'In that appeal ICOR took the side of workers in Shenzhen who wanted a trade union of their own, and called on its member organisations to organise solidarity.',
  'mission/list':
    'It gathered signatures from organisations in Africa, Asia, Europe and Latin America, took in messages of solidarity in order to pass them on and publish them, and kept the list of signatories up to date on its own site.',
  'websites.label': 'Site of ICOR',
} as const

/** The International Federation for Justice in China, after its statement of mission. */
export const federationWords = {
  name: 'International Federation for Justice in China',
  'mission/opening':
    'The federation unites those who want the fundamental rights and the dignity of everyone in China to be upheld. It holds that such rights belong to every human being, whatever the country, and lends its voice to people who are silenced.',
  'mission/members':
    'Its members are non-governmental organisations, associations and individuals.',
  'mission/view': 'What it sees',
  'mission/persecution':
    'The federation says that the Chinese authorities persecute people against human rights and against China’s own constitution, and it makes such cases public. It recalls what Chinese officials promised in 2001, and finds that no serious step has followed.',
  'mission/judge':
    'In its view the ruling Communist Party has made itself the sole judge of right and wrong and can no longer correct itself; the impulse must come from outside.',
  'mission/means': 'How it works',
  'mission/information':
    'It relies on information that has been gathered with care and checked by method. With it the federation informs the public at home and abroad, and helps victims and those who plead for them.',
  'mission/defenders':
    'It protects those who defend human rights, and seeks recognition for them. Through regional, national and international procedures it works against impunity, so that victims obtain truth, justice and reparation.',
  'mission/partners':
    'Media are its partners in making the facts known. On behalf of victims it addresses governments and non-governmental organisations.',
  'focusPoints.text/public': 'Making persecution public, with information that has been checked',
  'focusPoints.text/promises': 'Holding the Chinese government to the promises of 2001',
  'focusPoints.text/defenders': 'Protecting those who defend human rights and justice',
  'focusPoints.text/impunity':
    'Using regional, national and international procedures against impunity',
  'headquarters.city': 'Paris',
  'registration.basis': 'Act of 1 July 1901, article 5; decree of 16 August 1901, article 1',
  'registration.authority': 'Declaration filed in Paris',
} as const

const foundation: Entry = {
  collection: 'organizations',
  key: 'wei-jingsheng-foundation',
  words: foundationWords,
  data: (idOf) => {
    const words = foundationWords
    return {
      name: words.name,
      abbreviation: 'WJSF',
      nativeName: '魏京生基金会',
      nativeLanguage: 'zh-Hans',
      kind: 'ngo',
      mission: richText(
        paragraph(words['mission/opening']),
        paragraph(words['mission/unions']),
        paragraph(words['mission/weakness']),
        heading(words['mission/asks']),
        list([
          words['mission/assembly'],
          words['mission/arrest'],
          words['mission/aid'],
          words['mission/work'],
        ]),
      ),
      focusPoints: [
        { text: words['focusPoints.text/rights'] },
        { text: words['focusPoints.text/wall'] },
        { text: words['focusPoints.text/network'] },
        { text: words['focusPoints.text/law'] },
        { text: words['focusPoints.text/world'] },
      ],
      logo: idOf('media', 'wei-jingsheng-foundation.png'),
      slug: 'wei-jingsheng-foundation',
      generateSlug: false,
      originalLocale: 'en',
      _status: 'published',
    }
  },
}

const icor: Entry = {
  collection: 'organizations',
  key: 'icor',
  words: icorWords,
  data: (idOf) => {
    const words = icorWords
    return {
      name: words.name,
      abbreviation: 'ICOR',
      kind: 'federation',
      mission: richText(
        paragraph(words['mission/opening']),
        paragraph(words['mission/appeal']),
        paragraph(words['mission/list']),
      ),
      websites: [{ url: 'https://www.icor.info', label: words['websites.label'] }],
      publicEmail: 'coordinationint@yahoo.co.uk',
      logo: idOf('media', 'icor.png'),
      slug: 'icor',
      generateSlug: false,
      originalLocale: 'en',
      _status: 'published',
    }
  },
}

const federation: Entry = {
  collection: 'organizations',
  key: 'international-federation-for-justice-in-china',
  words: federationWords,
  data: (idOf) => {
    const words = federationWords
    return {
      name: words.name,
      abbreviation: 'IFJC',
      nativeName: 'Fédération Internationale pour la Justice en Chine',
      nativeLanguage: 'fr',
      country: 'FR',
      kind: 'federation',
      mission: richText(
        paragraph(words['mission/opening']),
        paragraph(words['mission/members']),
        heading(words['mission/view']),
        paragraph(words['mission/persecution']),
        paragraph(words['mission/judge']),
        heading(words['mission/means']),
        paragraph(words['mission/information']),
        paragraph(words['mission/defenders']),
        paragraph(words['mission/partners']),
      ),
      focusPoints: [
        { text: words['focusPoints.text/public'] },
        { text: words['focusPoints.text/promises'] },
        { text: words['focusPoints.text/defenders'] },
        { text: words['focusPoints.text/impunity'] },
      ],
      headquarters: { city: words['headquarters.city'] },
      registration: {
        basis: words['registration.basis'],
        authority: words['registration.authority'],
      },
      logo: idOf('media', 'international-federation-for-justice-in-china.png'),
      slug: 'international-federation-for-justice-in-china',
      generateSlug: false,
      originalLocale: 'en',
      _status: 'published',
    }
  },
}

/** The three organisations whose documents the demonstration draws on. */
export const organizations: readonly Entry[] = [foundation, icor, federation]
