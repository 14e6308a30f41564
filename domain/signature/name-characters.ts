/** Control characters, halves of characters, private ones, those of no character, and what broken files leave. */
const broken = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffd]/u

/** What turns the direction of everything after it: embeddings, overrides and isolates (Unicode Annex 9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/u

/** What is not seen and may stand nowhere in a name but where a script needs it. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/**
 * Where a script needs what is not seen: joiners within Arabic, its kin and the scripts of India and South-East Asia
 * (Persian, Malayalam …), variation selectors after Chinese, Mongolian and Burmese characters, both in pictographs.
 */
const needed = new RegExp(
  [
    '(?<=[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Mymr}\\p{scx=Khmr}\\p{scx=Tibt}])(?<=[\\p{L}\\p{M}])[\\u200c\\u200d]',
    '(?<=[\\p{sc=Han}\\p{sc=Mymr}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
    '(?<=\\p{sc=Mong})[\\u180b-\\u180d\\u180f]',
    '(?<=\\p{Extended_Pictographic})\\ufe0f?\\u200d|(?<=\\p{Extended_Pictographic})\\ufe0f',
  ].join('|'),
  'gu',
)

/** Three marks in a row that belong to no script, the same one thrice, or more than any script stacks. */
const stacked = /\p{sc=Zinh}{3,}|(\p{M})\1{2}|\p{M}{7,}/u

/** What can be wrong with the characters of a text, whatever it says. */
export type CharacterProblem =
  | 'control-characters'
  | 'bidi-controls'
  | 'invisible-characters'
  | 'stacked-marks'

/**
 * What is wrong with the characters of a text, or null: nothing in it may be broken, turn what stands after it, hide, or
 * reach into the lines around it. Line breaks are for the caller to have taken out, or to allow.
 */
export const characterProblem = (text: string): CharacterProblem | null => {
  if (broken.test(text)) return 'control-characters'
  if (turning.test(text)) return 'bidi-controls'
  if (unseen.test(text.replace(needed, ''))) return 'invisible-characters'
  return stacked.test(text.replace(needed, '')) ? 'stacked-marks' : null
}
