import { useFormatter, useTranslations } from 'next-intl'
import { Dotted } from '@/components/ui/dotted'
import { Text } from '@/components/ui/text'
import { languageName } from '@/domain/language-tag/language-name'
import { onThisSite } from '@/domain/on-this-site'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Document, Speech } from '@/payload-types'
import { Captions } from './captions'
import { fileOf, KeptFile } from './kept-file'
import styles from './recordings.module.css'

type Props = {
  speech: Translated<Pick<Speech, 'recordings' | 'originalLocale'>>
  locale: Locale
}

type Played = { file: Document; tracks: readonly Document[]; heard: string | null; locale: Locale }

/** Nothing of a recording is loaded before it is played. */
const Player = ({ file, tracks, heard, locale }: Played) => {
  const Tag = file.mimeType?.startsWith('video/') ? 'video' : 'audio'
  return (
    <Tag controls preload="none" src={onThisSite(file.url ?? '')} className={styles.player}>
      <Captions tracks={tracks} heard={heard} locale={locale} />
    </Tag>
  )
}

const Said = ({ speech, index }: { speech: Props['speech']; index: number }) => {
  const t = useTranslations('speech')
  const transcript = speech.recordings?.[index]?.transcript
  if (!transcript) return null
  return (
    <details className={styles.said}>
      <summary>{t('said')}</summary>
      <p>
        <Text of={speech} field={`recordings.${index}.transcript`}>
          {transcript}
        </Text>
      </p>
    </details>
  )
}

/** The recordings of a speech: those kept here play here, with captions, sizes and transcripts; the others are linked to. */
export const Recordings = ({ speech, locale }: Props) => {
  const t = useTranslations('speech')
  const format = useFormatter()
  return (speech.recordings ?? []).map(({ id, caption, url, language, ...recording }, index) => {
    const file = fileOf(recording.file)
    const tracks = (recording.captions ?? []).map(fileOf).filter((track) => track !== null)
    const heard = language ?? null
    const named = tracks.flatMap((track) =>
      track.language ? [languageName(track.language, locale)] : [],
    )
    return (
      <figure key={id ?? index} className={styles.recording}>
        {file && <Player {...{ file, tracks, heard, locale }} />}
        <figcaption>
          <p>
            <Text of={speech} field={`recordings.${index}.caption`}>
              {caption}
            </Text>
          </p>
          <p className={styles.details}>
            <Dotted
              parts={[
                heard && t('heard', { language: languageName(heard, locale) }),
                named.length > 0 && t('captionsIn', { languages: format.list(named) }),
                file && <KeptFile key="file" file={file} label="download" isDownload />,
                url && (
                  <a key="url" href={url}>
                    {t('listen')}
                  </a>
                ),
              ]}
            />
          </p>
          <Said speech={speech} index={index} />
        </figcaption>
      </figure>
    )
  })
}
