import { useTranslations } from 'next-intl'
import { languageName } from '@/domain/language-tag/language-name'
import { onThisSite } from '@/domain/on-this-site'
import { firstTrack } from '@/domain/speech/first-track'
import type { Locale } from '@/i18n/locales'
import type { Document } from '@/payload-types'

type Props = { tracks: readonly Document[]; heard: string | null; locale: Locale }

/** The captions of a recording, one track for each language: subtitles where they are in another one than is heard. */
export const Captions = ({ tracks, heard, locale }: Props) => {
  const t = useTranslations('speech')
  const first = firstTrack(tracks, locale, heard)
  return tracks.map(({ id, url, language, title }, index) => (
    <track
      key={id}
      kind={language && heard && language !== heard ? 'subtitles' : 'captions'}
      src={onThisSite(url ?? '')}
      srcLang={language ?? heard ?? locale}
      label={language ? languageName(language, locale) : title || t('captions')}
      default={index === first}
    />
  ))
}
