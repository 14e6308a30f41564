import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Entry } from './entry'

/** The words of each topic of the digest. */
export const topicWords = {
  'strikes-and-protests': {
    name: 'Strikes and protests',
    description: 'Workers who stop work, take to the streets or surround an office.',
  },
  'arrests-and-trials': {
    name: 'Arrests and trials',
    description: 'Workers and their spokespeople who are detained, tried or sentenced.',
  },
  'lay-offs-and-pay': {
    name: 'Lay-offs and pay',
    description: 'Jobs that are lost, wages that are cut or not paid, and what becomes of people.',
  },
  'health-and-safety': {
    name: 'Health and safety at work',
    description: 'Accidents, poisoning and exhaustion at work.',
  },
  'freedom-of-association': {
    name: 'Freedom of association',
    description: 'Workers who found trade unions of their own, and those who stand by them.',
  },
} as const

/** The slug of a topic. */
export type TopicSlug = keyof typeof topicWords

/** The news items of each topic, by their slugs. */
export const newsOfTopics: Record<TopicSlug, readonly string[]> = {
  'strikes-and-protests': [
    'millions-of-laid-off-urban-workers-are-getting-angry',
    'workers-at-liaoning-strike-again',
    'china-rust-belt-workers-besiege-city-government',
    'laid-off-chinese-protest-en-masse',
    'chinese-oil-country-simmers-as-workers-protest-cost-cutting',
    'leaner-factories-fewer-workers-bring-more-labor-unrest-to-china',
    'high-tide-of-labor-unrest-in-china',
    'police-in-the-industrial-northeast-of-china-detained-three-labor-leaders',
  ],
  'arrests-and-trials': [
    'two-chinese-labor-leaders-get-prison-terms',
    'is-corporate-america-culpable-in-detention-of-china-labor-activist',
    'high-tide-of-labor-unrest-in-china',
    'chinese-workers-rights-stop-at-courtroom-door',
    'police-in-the-industrial-northeast-of-china-detained-three-labor-leaders',
  ],
  'lay-offs-and-pay': [
    'millions-of-laid-off-urban-workers-are-getting-angry',
    'laid-off-chinese-protest-en-masse',
    'chinese-oil-country-simmers-as-workers-protest-cost-cutting',
    'leaner-factories-fewer-workers-bring-more-labor-unrest-to-china',
    'high-tide-of-labor-unrest-in-china',
    'sink-or-swim-in-china',
  ],
  'health-and-safety': [
    'poisoned-back-into-poverty',
    'worked-till-they-drop',
    'two-female-workers-died-at-work-from-exhaustion-in-mauritius',
    'women-workers-on-the-edge-of-death',
  ],
  'freedom-of-association': [
    'jiashi-workers-begin-to-organise',
    'icor-supports-the-jiashi-workers',
    'twenty-five-organisations-have-signed',
  ],
}

const slugs = Object.keys(topicWords) as TopicSlug[]

/** The topics of a news item. */
export const topicsOf = (item: string): TopicSlug[] =>
  slugs.filter((slug) => newsOfTopics[slug].includes(item))

/** The topics of the digest. */
export const topics: readonly Entry[] = slugs.map((slug) => ({
  collection: 'topics',
  key: slug,
  words: topicWords[slug],
  data: (): RequiredDataFromCollectionSlug<'topics'> => ({
    ...topicWords[slug],
    slug,
    generateSlug: false,
    originalLocale: 'en',
    _status: 'published',
  }),
}))
