/**
 * @typedef {object} LetterAddress
 * @property {string | undefined} locale Of the page that has the form; none at the API, which is told it by its query.
 * @property {string} slug Of the campaign, as it is written in the path.
 * @property {string} door What is sent: a signature, a message, a confirmation, a change.
 */

const page = /^\/([^/]+)\/campaigns\/([^/]+)\/(sign|message|confirm|mine)$/
const api = /^\/(api)\/campaigns\/([^/]+)\/(sign|message|confirm|mine)$/

/**
 * What a path takes letters for: the page of a form, or the letterbox of the API itself; nothing for any other path.
 * @param {string} path
 * @returns {LetterAddress | undefined}
 */
export const letterAddressOf = (path) => {
  const [, first = '', slug = '', door = ''] = api.exec(path) ?? page.exec(path) ?? []
  if (door === '') return undefined
  return { locale: first === 'api' ? undefined : first, slug, door }
}

/** Whether a content type is one that forms are sent in. @param {string} contentType */
export const isFormType = (contentType) =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)

/**
 * How long a letter may be, in bytes; only a signature can have a file with it.
 * @param {LetterAddress} address @param {string} contentType
 */
export const longestLetter = ({ door }, contentType) =>
  door === 'sign' && /^multipart\/form-data\b/i.test(contentType) ? 6 * 1024 * 1024 : 64 * 1024
