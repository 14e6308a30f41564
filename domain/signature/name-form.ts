/**
 * What word processors and web pages leave behind unseen: soft hyphens, spaces without width, marks of direction. Taking
 * them away changes no name.
 */
const leftBehind = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/gu

/**
 * A name in the one form that is judged, compared and kept: Unicode form NFC, unseen leftovers gone, every run of white
 * space (line breaks, too) one space, none at the ends. A normalised name is its own normal form.
 */
export const normalizedName = (text: string): string =>
  text.replace(leftBehind, '').replace(/\s+/gu, ' ').trim().normalize('NFC')

/** The same for a text of several lines: at most one empty line in a row, white space gone from the ends of lines. */
export const normalizedText = (text: string): string =>
  text
    .replace(leftBehind, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .normalize('NFC')
