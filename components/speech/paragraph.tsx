import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { paragraphNumber } from '@/domain/speech/paragraphs'
import type { Locale } from '@/i18n/locales'
import { CitationLinks } from './citation-links'
import styles from './paragraph.module.css'

type Props = { name: string | null; slug: string; locale: Locale; children: ReactNode }

/**
 * A paragraph under its lasting name, with a link to itself and, where an address led to it, the files to cite it by.
 * What has no words, such as a picture, has no name.
 */
export const Paragraph = ({ name, slug, locale, children }: Props) => {
  const t = useTranslations('speech')
  if (name === null) return <div className={styles.body}>{children}</div>
  const number = paragraphNumber(name)
  return (
    <div id={name} className={styles.paragraph}>
      <a className={styles.mark} href={`#${name}`} aria-label={t('permalink', { number })}>
        <span aria-hidden="true">¶</span> {number}
      </a>
      <div className={styles.body}>
        {children}
        <p className={styles.tools} data-view="full">
          {t('citeParagraph', { number })}{' '}
          <CitationLinks slug={slug} locale={locale} paragraph={name} />
        </p>
      </div>
    </div>
  )
}

/** The place of a paragraph that was taken out: a link to it still lands here, and is told so. */
export const GoneParagraph = ({ name }: { name: string }) => {
  const t = useTranslations('speech')
  return (
    <p id={name} className={styles.gone}>
      <span>{t('gone', { number: paragraphNumber(name) })}</span>
    </p>
  )
}
