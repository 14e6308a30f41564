import { Failure } from './failure.mjs'

/**
 * The locales that the site has, as the source of its one list says.
 * @param {string} source of `i18n/locales.ts`
 * @returns {string[]}
 */
export const localesIn = (source) => {
  const [, list = ''] = source.match(/localeNames = \{\n([^}]*)\} as const/) ?? []
  return [...list.matchAll(/^\s+(?:'([\w-]+)'|(\w+)): '/gm)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
}

/**
 * The source of the list with one line more.
 * @param {string} source
 * @param {string} tag
 * @param {string} name
 */
export const withLocale = (source, tag, name) => {
  const key = /^\w+$/.test(tag) ? tag : `'${tag}'`
  const line = `  ${key}: '${name.replaceAll(/['\\]/g, '\\$&')}',\n`
  return source.replace(
    /(localeNames = \{\n[^}]*)(\} as const)/,
    `$1${line.replaceAll('$', '$$$$')}$2`,
  )
}

const readingOf = (/** @type {string} */ tag) => {
  const { language, script } = new Intl.Locale(tag).maximize()
  return `${language}-${script}`
}

/**
 * The canonical form of a tag that the site can take as a locale more; throws a Failure that says why it cannot.
 * @param {string} given
 * @param {readonly string[]} present
 * @returns {string}
 */
export const newTag = (given, present) => {
  /** @type {string | undefined} */
  let tag
  try {
    tag = Intl.getCanonicalLocales(given)[0]
  } catch {
    throw new Failure(
      `“${given}” is no language tag (BCP 47).`,
      'give one such as pt, fa or zh-Hant.',
    )
  }
  const { baseName } = new Intl.Locale(tag ?? 'und')
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  if (!tag || names.of(new Intl.Locale(tag).language) === undefined)
    throw new Failure(
      `nobody knows a language “${given}”.`,
      'look its tag up in the registry of IANA.',
    )
  if (tag !== baseName)
    throw new Failure(
      `“${given}” says more than a language.`,
      `leave the extensions out: ${baseName}.`,
    )
  if (tag !== given) throw new Failure(`“${given}” is written ${tag}.`, `npm run locale:add ${tag}`)
  const same = present.find((locale) => readingOf(locale) === readingOf(tag))
  if (same)
    throw new Failure(
      same === tag
        ? `the site has ${tag} already.`
        : `whoever reads ${tag} reads ${same}, which the site has.`,
      'nothing is to be done; a reader’s language is told by language and script.',
    )
  return tag
}

/**
 * What a language calls itself, with a capital where its script has them; null where this Node does not know.
 * @param {string} tag
 * @returns {string | null}
 */
export const ownName = (tag) => {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return null
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag)
  return name ? name.replace(/^./u, (first) => first.toLocaleUpperCase(tag)) : null
}
