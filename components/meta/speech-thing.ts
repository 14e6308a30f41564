import type { CreativeWorkLeaf, MediaObject } from 'schema-dts'
import { onThisSite } from '@/domain/on-this-site'
import { machineDate } from '@/domain/structured-data/machine-date'
import type { Translated } from '@/domain/translation/note'
import type { Media, Speech } from '@/payload-types'
import type { At } from './at'
import { known } from './known'
import { documentsIn } from './mention'
import { pictureThing } from './picture-thing'
import { work } from './work'

type Recording = NonNullable<Speech['recordings']>[number]

const recordingThing = (
  { caption, file, url, language }: Recording,
  address: string,
): MediaObject => {
  const kept = typeof file === 'object' && file?.url ? file : null
  const isVideo = kept?.mimeType?.startsWith('video/')
  return known({
    '@type': kept
      ? isVideo
        ? ('VideoObject' as const)
        : ('AudioObject' as const)
      : ('MediaObject' as const),
    name: caption,
    contentUrl: kept?.url && `${address}${onThisSite(kept.url)}`,
    encodingFormat: kept?.mimeType,
    url: kept ? null : url,
    inLanguage: language,
  })
}

/**
 * A speech as a record: who gave it, when as far as it is known, where and on what occasion, who wrote it down, and the
 * original or the translations. schema.org has no type of its own for speeches.
 */
export const speechThing = (
  speech: Translated<Speech>,
  originalTitle: string | null | undefined,
  at: At,
): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    ...work(at, speech._translation, originalTitle),
    name: speech.title,
    author: { '@type': 'Person', name: speech.speaker },
    dateCreated: machineDate(speech.date),
    locationCreated: speech.place && { '@type': 'Place', name: speech.place },
    recordedAt: speech.occasion && { '@type': 'Event', name: speech.occasion },
    contributor: speech.scribe && { '@type': 'Person', name: speech.scribe },
    image: documentsIn<Media>(speech.images).flatMap((one) => pictureThing(one, at.address) ?? []),
    associatedMedia: (speech.recordings ?? []).map((one) => recordingThing(one, at.address)),
  })
