import type { useTranslations } from 'next-intl'
import { countryName, isCountryCode } from '@/domain/country/country'
import { type DigestChoice, type DigestKey, digestKeys } from '@/domain/news/digest'
import { newsKinds } from '@/domain/news/kind'

type Words = ReturnType<typeof useTranslations<'news'>>

/** How a value of the digest reads: kinds and countries in the reader's language, topics by their name. */
export const digestLabel = (
  t: Words,
  locale: string,
  key: DigestKey,
  value: string,
  topicName: (slug: string) => string,
): string => {
  const kind = newsKinds.find((known) => known === value)
  if (key === 'kind') return kind ? t(`kinds.${kind}`) : value
  if (key === 'country') return isCountryCode(value) ? countryName(value, locale) : value
  return key === 'topic' ? topicName(value) : value
}

/** What is chosen of the digest, in words, in the order of the address. */
export const digestParts = (
  t: Words,
  locale: string,
  choice: DigestChoice,
  topicName: (slug: string) => string,
): { key: DigestKey; label: string }[] =>
  digestKeys.flatMap((key) => {
    const value = choice[key]
    if (value === undefined) return []
    return [{ key, label: digestLabel(t, locale, key, String(value), topicName) }]
  })

/** The title of a digest page: of its own where one thing is chosen, a list of what is chosen else. */
export const digestTitle = (
  t: Words,
  parts: readonly { key: DigestKey; label: string }[],
): string => {
  const [first, second] = parts
  if (!first) return t('list')
  if (second || first.key === 'kind')
    return t('titled', { parts: parts.map(({ label }) => label).join(' · ') })
  switch (first.key) {
    case 'publication':
      return t('from', { publication: first.label })
    case 'year':
      return t('ofYear', { year: first.label })
    case 'topic':
      return t('onTopic', { topic: first.label })
    case 'country':
      return t('aboutCountry', { country: first.label })
  }
}
