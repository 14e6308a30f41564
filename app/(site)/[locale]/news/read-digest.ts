import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { DigestLink } from '@/components/news/digest-filters'
import { digestLabel, digestParts, digestTitle } from '@/components/news/digest-words'
import { type DigestChoice, type DigestKey, digestOptions } from '@/domain/news/digest'
import type { Locale } from '@/i18n/locales'
import { listTopics, newsDigest } from '@/queries/news-digest'
import { listNews } from '@/queries/news-items'

/** What the address of a digest page asks for; a topic by its slug. */
export type AskedDigest = DigestChoice & { locale: Locale; page?: number }

/** All that a digest page shows and its head says; not found for a topic or a publication that there is not. */
export const readDigest = async ({ locale, page = 1, ...choice }: AskedDigest) => {
  const [t, rows, topics] = await Promise.all([
    getTranslations('news'),
    newsDigest(),
    listTopics(locale),
  ])
  const topic = topics.find(({ slug }) => slug === choice.topic)
  if (choice.topic !== undefined && !topic) notFound()
  const { publication } = choice
  if (publication !== undefined && !rows.some((row) => row.publication === publication)) notFound()

  const byId = { ...choice, topic: topic?.id }
  const list = await listNews(locale, { ...byId, page })
  const topicName = (slug: string) => topics.find((each) => each.slug === slug)?.name ?? slug
  const parts = digestParts(t, locale, choice, topicName)
  const link = (key: DigestKey, value: string, count: number): DigestLink[] => {
    const slug = topics.find(({ id }) => id === value)?.slug
    if (key === 'topic' && !slug) return []
    const address = key === 'topic' ? String(slug) : value
    return [{ value: address, label: digestLabel(t, locale, key, address, topicName), count }]
  }
  const options = digestOptions(rows, byId)
  const linksOf = (key: DigestKey) =>
    options[key].flatMap(({ value, count }) => link(key, value, count))
  return {
    list,
    parts,
    title: digestTitle(t, parts),
    topic: parts.length === 1 ? topic : undefined,
    options: {
      kind: linksOf('kind'),
      publication: linksOf('publication'),
      year: linksOf('year'),
      topic: linksOf('topic'),
      country: linksOf('country'),
    },
  }
}
