import { useTranslations } from 'next-intl'
import { citationFormats, citationPath } from '@/domain/speech/citation/format'
import type { Locale } from '@/i18n/locales'

type Props = { slug: string; locale: Locale; paragraph?: string }

/** The files in which a citation can be had, of a speech or of one of its paragraphs. */
export const CitationLinks = ({ slug, locale, paragraph }: Props) => {
  const t = useTranslations('speech')
  return citationFormats.map(({ extension, name }, index) => (
    <span key={extension}>
      {index > 0 && ' · '}
      <a
        href={`/${locale}${citationPath(slug, extension, paragraph)}`}
        {...(extension === 'txt' ? {} : { rel: 'nofollow' })}
      >
        {name ?? t('citeText')}
      </a>
    </span>
  ))
}
