import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/ui/page-title'
import { PartialDate } from '@/components/ui/partial-date'
import { Picture } from '@/components/ui/picture'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { direction } from '@/domain/language-tag/direction'
import { placedParagraphs } from '@/domain/speech/placed-paragraphs'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Speech } from '@/payload-types'
import { Cite } from './cite'
import { NumberedText } from './numbered-text'
import { ParallelText } from './parallel-text'
import { Recordings } from './recordings'
import styles from './speech-page.module.css'
import { SpeechRecord } from './speech-record'

type Props = {
  speech: Translated<Speech>
  /** The speech as it was given, where that is another language than the reader's. */
  original: Pick<Speech, 'title' | 'transcript'> | null
  locale: Locale
  path: string
  /** The citation of the whole speech in words; none where it could not be made. */
  citation: { reference: string; inText: string } | null
}

/** A speech as a record: its text, beside the original where it is a translation, and all that is known of it. */
export const SpeechPage = ({ speech, original, locale, path, citation }: Props) => {
  const t = useTranslations('speech')
  const named = placedParagraphs(speech, (original ?? speech).transcript).flatMap(
    ({ block, name }) => (block === null || name === null ? [] : [name]),
  )
  const isTranslated = original !== null && speech._translation?.state !== 'none'
  return (
    <article>
      <TranslationNotice note={speech._translation} locale={locale} path={path} />
      <PageTitle
        eyebrow={
          <>
            <Text of={speech} field="speaker">
              {speech.speaker}
            </Text>
            {speech.date && (
              <>
                {' · '}
                <PartialDate edtf={speech.date} />
              </>
            )}
          </>
        }
        title={
          <Text of={speech} field="title">
            {speech.title}
          </Text>
        }
      >
        {isTranslated && original.title !== speech.title && (
          <p
            className={styles.original}
            lang={speech.originalLocale}
            dir={direction(speech.originalLocale)}
          >
            {original.title}
          </p>
        )}
      </PageTitle>
      <div className={styles.record}>
        <SpeechRecord speech={speech} />
      </div>
      <Section id="text" title={t('transcript')} aside={isTranslated && t('originalBeside')}>
        {isTranslated ? (
          <ParallelText speech={speech} original={original.transcript} locale={locale} />
        ) : (
          <NumberedText speech={speech} locale={locale} />
        )}
      </Section>
      {speech.recordings && speech.recordings.length > 0 && (
        <Section id="recordings" title={t('recordings')}>
          <Recordings speech={speech} locale={locale} />
        </Section>
      )}
      {citation && (
        <Section id="cite" title={t('cite')}>
          <Cite slug={speech.slug} locale={locale} text={citation} paragraphs={named} />
        </Section>
      )}
      {(speech.images ?? []).map((image) =>
        typeof image === 'object' ? (
          <div key={image.id} className={styles.picture}>
            <Picture media={image} sizes="(min-width: 40rem) 36rem, 100vw" caption />
          </div>
        ) : null,
      )}
      <TranslationCredit note={speech._translation} />
    </article>
  )
}
