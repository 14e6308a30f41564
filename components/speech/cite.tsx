import { useTranslations } from 'next-intl'
import { direction } from '@/domain/language-tag/direction'
import { citationFormats, citationPath } from '@/domain/speech/citation/format'
import { paragraphNumber } from '@/domain/speech/paragraphs'
import type { Locale } from '@/i18n/locales'
import styles from './cite.module.css'

type Props = {
  slug: string
  locale: Locale
  /** The citation of the whole speech in words. */
  text: { reference: string; inText: string }
  /** The lasting names of its paragraphs, in order. */
  paragraphs: readonly string[]
}

/** How the speech is cited: in words to be copied, and as files, whole or by the paragraph. */
export const Cite = ({ slug, locale, text, paragraphs }: Props) => {
  const t = useTranslations('speech')
  const address = (extension: (typeof citationFormats)[number]['extension']) =>
    `/${locale}${citationPath(slug, extension)}`
  return (
    <>
      <p>{t('citeIntro')}</p>
      <dl className={styles.words} dir={direction(locale)}>
        <dt>{t('reference')}</dt>
        <dd>
          <bdi>{text.reference}</bdi>
        </dd>
        <dt>{t('inText')}</dt>
        <dd>
          <bdi>{text.inText}</bdi>
        </dd>
      </dl>
      <form method="get" action={address('txt')} className={styles.form}>
        <label htmlFor="cite-paragraph">{t('citeWhat')}</label>
        <select id="cite-paragraph" name="paragraph">
          <option value="">{t('citeWhole')}</option>
          {paragraphs.map((name) => (
            <option key={name} value={name}>
              {t('citeOne', { number: paragraphNumber(name) })}
            </option>
          ))}
        </select>
        <fieldset>
          <legend>{t('citeAs')}</legend>
          {citationFormats.map(({ extension, name }) => (
            <button key={extension} type="submit" formAction={address(extension)}>
              {name ?? t('citeText')}
            </button>
          ))}
        </fieldset>
      </form>
    </>
  )
}
