const one = 'nplurals=1; plural=0;'
const two = 'nplurals=2; plural=(n != 1);'
const slavic =
  'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);'

const forms: Readonly<Record<string, string>> = {
  ar: 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);',
  cs: 'nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);',
  fa: 'nplurals=2; plural=(n > 1);',
  fr: 'nplurals=2; plural=(n > 1);',
  id: one,
  ja: one,
  ko: one,
  ms: one,
  pl: 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
  pt: 'nplurals=2; plural=(n > 1);',
  ru: slavic,
  sr: slavic,
  th: one,
  tr: two,
  uk: slavic,
  vi: one,
  zh: one,
}

/** The value of the header `Plural-Forms` for a locale; our texts carry plurals inside, but tools ask for it. */
export const pluralForms = (locale: string): string =>
  forms[new Intl.Locale(locale).language] ?? two
