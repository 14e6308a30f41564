import sharp from 'sharp'
import type { CardWords } from '@/domain/card/card'
import { letterRuns } from '@/domain/card/letters'
import { direction } from '@/domain/language-tag/direction'
import { installLetters } from './install-letters'
import { faceOf } from './letter-files'

/** How words are drawn; sizes in pixels. */
export type Hand = { size: number; width: number; weight: 400 | 600 | 700; colour: string }

/** Words as a picture, no larger than their ink. */
export type DrawnWords = { data: Buffer; width: number; height: number }

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** The marks of Unicode that begin a text in a direction, whatever its first letter is. */
const directionMark = { ltr: '\u200e', rtl: '\u200f' } as const

/**
 * A letter too small to be seen. A line that begins with a Chinese character would otherwise hang Arabic from the line of
 * those characters, too high.
 */
const unseenLetter = `<span face="${faceOf('latin')}" size="1" alpha="1">a</span>`

/** Arabic letters are drawn smaller than others of the same size. */
const largerForArabic = 1.2

const markup = ({ text, language }: CardWords, { weight, colour }: Hand): string => {
  const runs = letterRuns(text, language)
    .map((run) => `<span face="${faceOf(run.family)}">${escaped(run.text)}</span>`)
    .join('')
  const mark = directionMark[direction(language)]
  return `<span lang="${escaped(language)}" weight="${weight}" foreground="${colour}">${mark}${unseenLetter}${runs}</span>`
}

/** Without halves of characters; control characters, which the language of the drawing program forbids, as spaces. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/** Draws words in their letters, broken into lines by the rules of their language; a word too long for a line is broken too. */
export const drawWords = async (words: CardWords, hand: Hand): Promise<DrawnWords | null> => {
  const text = plain(words.text)
  if (text === '') return null
  await installLetters(`a${text}`, words.language)
  const size = hand.size * (direction(words.language) === 'rtl' ? largerForArabic : 1)
  const { data, info } = await sharp({
    text: {
      text: markup({ ...words, text }, hand),
      font: `${faceOf('latin')} ${Math.round(size)}`,
      width: hand.width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
