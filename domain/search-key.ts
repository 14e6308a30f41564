const markedLetters = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}])\p{M}+/gu

const folds: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  ı: 'i',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2013': '-',
  '\u2014': '-',
}
const foldable = new RegExp(`[${Object.keys(folds).join('')}]`, 'gu')

/**
 * One form for all the ways to write the same words, so that both databases find and sort them alike: case, width and
 * spaces folded; accents, Arabic vowel signs and tatweel gone; the forms of alef, yeh, heh and kaf, and the digits of Arabic
 * and Persian, made one. Marks are taken only from Latin, Greek, Cyrillic and Arabic letters: elsewhere (kana, Hebrew, the
 * scripts of India and South-East Asia) they are letters or belong to them. The key is in Unicode form NFC; a key is its own key.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\u0640]/gu, (sign) =>
      /\s/u.test(sign) ? ' ' : '',
    )
    .replaceAll('\u06d5\u0654', 'ه')
    .replace(markedLetters, '$1')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(foldable, (letter) => folds[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}
