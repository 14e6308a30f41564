import { useTranslations } from 'next-intl'
import { Dotted } from '@/components/ui/dotted'
import { PartialDate } from '@/components/ui/partial-date'
import { Text } from '@/components/ui/text'
import { languageName } from '@/domain/language-tag/language-name'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Speech } from '@/payload-types'
import styles from './speech-list.module.css'

export type ListedSpeech = Pick<
  Speech,
  'id' | 'title' | 'slug' | 'speaker' | 'occasion' | 'place' | 'date' | 'originalLocale'
>

type Props = {
  speeches: readonly Translated<ListedSpeech>[]
  locale: Locale
  heading?: 'h2' | 'h3'
}

/** Speeches as a reader looks one up: title, speaker, date, occasion and place, and the language it was given in. */
export const SpeechList = ({ speeches, locale, heading: Heading = 'h2' }: Props) => {
  const t = useTranslations('speech')
  return (
    <ul className={styles.list}>
      {speeches.map((speech) => (
        <li key={speech.id}>
          <Heading>
            <a href={`/${locale}/speeches/${speech.slug}`}>
              <Text of={speech} field="title">
                {speech.title}
              </Text>
            </a>
          </Heading>
          <p className={styles.speaker}>
            <Text of={speech} field="speaker">
              {speech.speaker}
            </Text>
            {speech.date && (
              <>
                {' · '}
                <PartialDate edtf={speech.date} />
              </>
            )}
          </p>
          <p className={styles.details}>
            <Dotted
              parts={[
                speech.occasion && (
                  <Text key="occasion" of={speech} field="occasion">
                    {speech.occasion}
                  </Text>
                ),
                speech.place && (
                  <Text key="place" of={speech} field="place">
                    {speech.place}
                  </Text>
                ),
                speech.originalLocale !== locale &&
                  t('inOriginal', { language: languageName(speech.originalLocale, locale) }),
              ]}
            />
          </p>
        </li>
      ))}
    </ul>
  )
}
