/** The shape of the language tags that sites use as locales: language, script, region (RFC 5646, 2.1). */
const shape = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/

/**
 * The first segment of a path, if it could be a locale.
 * @param {string} path
 */
export const localeOf = (path) => {
  const first = path.split('/')[1] ?? ''
  return shape.test(first) ? first : undefined
}

/**
 * The locale that a redirect leads to.
 * @param {unknown} location An address, absolute or not.
 */
export const localeOfLocation = (location) =>
  typeof location === 'string' && URL.canParse(location, 'http://localhost')
    ? localeOf(new URL(location, 'http://localhost').pathname)
    : undefined
