import { isLanguageTag } from './language-tag'

// The scripts of ISO 15924 whose letters have the bidirectional class R or AL in Unicode 17.
const rightToLeftScripts = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo ' +
    'Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'
  ).split(' '),
)

/** The direction in which a language is written, by the script of its tag or else its likely one (CLDR); 'ltr' for no tag. */
export function direction(tag: string): 'ltr' | 'rtl' {
  if (!isLanguageTag(tag)) return 'ltr'
  const { script } = new Intl.Locale(tag).maximize()
  return script && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}
