import type { mediaWords, PictureName } from '../media'
import type { InFull } from '../words'

/** The words of every picture in another language. */
export type Pictures = { [Name in PictureName]: InFull<(typeof mediaWords)[Name]> }
