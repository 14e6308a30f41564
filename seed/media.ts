import type { Entry } from './entry'
import { factoryLine } from './pictures/factory-line'
import { lectern } from './pictures/lectern'
import { federationMark, foundationMark, icorMark } from './pictures/marks'
import { signatures } from './pictures/signatures'

const mark = 'Drawn for this demonstration; it is not the organisation’s own mark.'

/** The words of each picture, by file name. */
export const mediaWords = {
  'jiashi-workers.png': {
    alt: 'Drawing: a row of people without faces stands behind a factory line, one of them in red, before a saw-tooth roof',
    caption: 'One among many: a drawing for the Jiashi workers.',
  },
  'lectern.png': {
    alt: 'Drawing: an empty lectern in a beam of light, with arcs of sound above its two microphones',
    caption: 'The lectern is empty: of the speech we have no text.',
  },
  'signatures.png': {
    alt: 'Drawing: ruled lines with pen strokes like signatures; a pen ends the last one, in red',
    caption: 'A list grows line by line.',
  },
  'wei-jingsheng-foundation.png': {
    alt: 'Drawn mark: a wall of blocks with an opening that widens like falling light',
    caption: mark,
  },
  'icor.png': {
    alt: 'Drawn mark: a ring of ten points, each joined by a line to one in the middle',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: 'Drawn mark: a balance at rest',
    caption: mark,
  },
} as const

/** Who drew them all, which is a name and so the same in every language. */
export const mediaCredit = { credit: 'Countersign' } as const

/** The file name of a picture. */
export type PictureName = keyof typeof mediaWords

const drawings: Record<PictureName, string> = {
  'jiashi-workers.png': factoryLine,
  'lectern.png': lectern,
  'signatures.png': signatures,
  'wei-jingsheng-foundation.png': foundationMark,
  'icor.png': icorMark,
  'international-federation-for-justice-in-china.png': federationMark,
}

/** The pictures of the demonstration: drawings of our own. */
export const media: readonly Entry[] = (Object.keys(mediaWords) as PictureName[]).map((key) => ({
  collection: 'media',
  key,
  words: { ...mediaWords[key], ...mediaCredit },
  drawing: drawings[key],
  data: () => ({
    ...mediaWords[key],
    ...mediaCredit,
    originalLocale: 'en',
    _status: 'published',
  }),
}))
