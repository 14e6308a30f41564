import { useTranslations } from 'next-intl'
import { block } from '@/components/ui/rich-text/block'
import { Footnotes } from '@/components/ui/rich-text/footnotes'
import {
  blocksOf,
  footnotesIn,
  isEmpty,
  type RichTextNode,
  type RichTextValue,
} from '@/components/ui/rich-text/node'
import text from '@/components/ui/rich-text/rich-text.module.css'
import { spread } from '@/components/ui/rich-text/spread'
import { direction } from '@/domain/language-tag/direction'
import { languageName } from '@/domain/language-tag/language-name'
import type { Locale } from '@/i18n/locales'
import styles from './parallel-text.module.css'

type Props = {
  translation: RichTextValue
  original: RichTextValue
  originalLocale: string
  locale: Locale
}

/**
 * A text beside its translation, paragraph by paragraph; on a narrow screen each paragraph is followed by its original.
 * Paragraphs are numbered in the order of the original, and each can be linked to.
 */
export const ParallelText = ({ translation, original, originalLocale, locale }: Props) => {
  const t = useTranslations('speech')
  const [translated, given] = [blocksOf(translation), blocksOf(original)]
  const notes = { here: footnotesIn(translated), there: footnotesIn(given) }
  const here = { locale, prefix: '', footnotes: notes.here }
  const there = { locale, prefix: 'original-', footnotes: notes.there }
  const pair = (node: RichTextNode, source: RichTextNode | undefined, number: number) => {
    if (isEmpty(node)) return null
    return (
      <div id={`p${number}`} className={styles.pair}>
        <div className={text.text}>{block(node, here)}</div>
        <div
          lang={originalLocale}
          dir={direction(originalLocale)}
          className={`${text.text} ${styles.original}`}
        >
          {source && block(source, there)}
        </div>
      </div>
    )
  }
  return (
    <div className={styles.parallel}>
      <div className={styles.languages} aria-hidden="true">
        <p>{t('inTranslation', { language: languageName(locale, locale) })}</p>
        <p>{t('inOriginal', { language: languageName(originalLocale, locale) })}</p>
      </div>
      {spread(translated.map((node, index) => pair(node, given[index], index + 1)))}
      <Footnotes notes={notes.here} prefix="" />
      <div lang={originalLocale} dir={direction(originalLocale)}>
        <Footnotes notes={notes.there} prefix="original-" />
      </div>
    </div>
  )
}
