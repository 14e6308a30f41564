/** @typedef {'panel' | 'api' | 'build' | 'public'} PathClass */

/** @type {readonly [PathClass, RegExp][]} */
const classes = [
  ['panel', /^\/admin(?:\/|$)/],
  ['api', /^\/api(?:\/|$)/],
  ['build', /^\/_next(?:\/|$)/],
]

/**
 * The path of a request target, without its query; the authority of an absolute target is left out (RFC 9112, 3.2.2).
 * @param {string} target
 */
export const pathOf = (target) => {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const end = path.search(/[?#]/)
  return (end < 0 ? path : path.slice(0, end)) || '/'
}

/**
 * Which rules a path is served by. What is not plainly the panel, the API or Next's own files counts as public, which is
 * the strictest: a path written in a devious way loses its scripts rather than its protection.
 * @param {string} path
 * @returns {PathClass}
 */
export const pathClass = (path) => classes.find(([, form]) => form.test(path))?.[0] ?? 'public'
