import { block } from '@/components/ui/rich-text/block'
import { Footnotes } from '@/components/ui/rich-text/footnotes'
import { blocksOf, footnotesIn, type RichTextValue } from '@/components/ui/rich-text/node'
import text from '@/components/ui/rich-text/rich-text.module.css'
import { spread } from '@/components/ui/rich-text/spread'
import { direction } from '@/domain/language-tag/direction'
import { type PlacedParagraph, placedParagraphs } from '@/domain/speech/placed-paragraphs'
import type { Locale } from '@/i18n/locales'
import type { Speech } from '@/payload-types'
import { GoneParagraph, Paragraph } from './paragraph'
import styles from './parallel-text.module.css'
import { ShownLanguages } from './shown-languages'

type Props = {
  speech: Pick<Speech, 'slug' | 'paragraphs' | 'transcript' | 'originalLocale'>
  /** The text as it was given. */
  original: RichTextValue
  locale: Locale
}

/**
 * A text beside its translation, paragraph by paragraph; on a narrow screen each paragraph is followed by its original.
 * Readers can have one of them alone. Paragraphs have the names that they have in the original.
 */
export const ParallelText = ({ speech, original, locale }: Props) => {
  const { slug, originalLocale } = speech
  const [translated, given] = [blocksOf(speech.transcript), blocksOf(original)]
  const notes = { here: footnotesIn(translated), there: footnotesIn(given) }
  const here = { locale, prefix: '', footnotes: notes.here }
  const there = { locale, prefix: 'original-', footnotes: notes.there }
  const givenIn = { lang: originalLocale, dir: direction(originalLocale) }
  const pair = (placed: PlacedParagraph) => {
    if (placed.block === null) return <GoneParagraph name={placed.name} />
    const [node, source] = [translated[placed.block], given[placed.block]]
    const inner = node && block(node, here)
    if (!inner) return null
    if (placed.name === null)
      return <Paragraph {...{ name: null, slug, locale }}>{inner}</Paragraph>
    return (
      <Paragraph name={placed.name} slug={slug} locale={locale}>
        <div className={styles.pair}>
          <div className={`${text.text} ${styles.translation}`}>{inner}</div>
          <div {...givenIn} className={`${text.text} ${styles.original}`}>
            {source && block(source, there)}
          </div>
        </div>
      </Paragraph>
    )
  }
  return (
    <div className={styles.parallel}>
      <ShownLanguages locale={locale} originalLocale={originalLocale} />
      {spread(placedParagraphs(speech, original).map(pair))}
      <div className={`${text.text} ${styles.translation}`}>
        <Footnotes notes={notes.here} prefix="" />
      </div>
      <div {...givenIn} className={`${text.text} ${styles.original}`}>
        <Footnotes notes={notes.there} prefix="original-" />
      </div>
    </div>
  )
}
