import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import { onThisSite } from '@/domain/on-this-site'
import type { Translated } from '@/domain/translation/note'
import type { Document, Speech } from '@/payload-types'

type Props = { speech: Translated<Pick<Speech, 'recordings' | 'originalLocale'>> }

const fileOf = (file: Document | string | null | undefined): Document | null =>
  typeof file === 'object' && file?.url ? file : null

/** The recordings of a speech: those kept here play here, the others are linked to. */
export const Recordings = ({ speech }: Props) => {
  const t = useTranslations('speech')
  return (speech.recordings ?? []).map(({ id, caption, file, url, captions }, index) => {
    const kept = fileOf(file)
    const tracks = (captions ?? []).map(fileOf).filter((track) => track !== null)
    const Player = kept?.mimeType?.startsWith('video/') ? 'video' : 'audio'
    return (
      <figure key={id ?? index}>
        {kept?.url && (
          <Player controls preload="none" src={onThisSite(kept.url)}>
            {tracks.map((track, place) => (
              <track
                key={track.id}
                kind="captions"
                src={onThisSite(track.url ?? '')}
                srcLang={track.language ?? undefined}
                label={track.title || t('captions')}
                default={place === 0}
              />
            ))}
          </Player>
        )}
        <figcaption>
          <Text of={speech} field={`recordings.${index}.caption`}>
            {caption}
          </Text>{' '}
          {url && <a href={url}>{t('listen')}</a>}
        </figcaption>
      </figure>
    )
  })
}
