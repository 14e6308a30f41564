import { ask } from './ask.mjs'

/** The demonstration's editor, which is there with DEMO_STAFF alone. */
const account = {
  email: 'editor@countersign.example',
  password: 'demonstration-editor',
}

/** @param {string} text @returns {Record<string, unknown>} */
const fields = (text) => JSON.parse(text)

/**
 * An editor who works over the REST API; every call throws where it is refused.
 * @param {string} origin
 */
export const logInAsEditor = async (origin) => {
  /** @param {string} method @param {string} path @param {unknown} [data] @param {string} [token] */
  const call = async (method, path, data, token) => {
    const { status, body } = await ask(`${origin}/api/${path}`, {
      method,
      headers: {
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${body}`)
    return fields(body.toString())
  }
  const token = String((await call('POST', 'users/login', account)).token)

  /** @param {string} slug @returns {Promise<Record<string, unknown>>} */
  const newsItem = async (slug) => {
    const found = await call(
      'GET',
      `news-items?depth=0&where[slug][equals]=${slug}`,
      undefined,
      token,
    )
    const [doc] = /** @type {Record<string, unknown>[]} */ (found.docs)
    if (!doc) throw new Error(`There is no news item ${slug}.`)
    return doc
  }
  return {
    newsItem,
    /** @param {string} id @param {Record<string, unknown>} data */
    changeNewsItem: (id, data) => call('PATCH', `news-items/${id}`, data, token),
    /** A draft with the words and the rights of `model`. @param {Record<string, unknown>} model @param {Record<string, unknown>} data */
    draftNewsItem: async ({ summary, kind, publication, rights }, data) => {
      const copied = { summary, kind, publication, rights, authors: [{ name: 'Nobody' }] }
      const draft = { ...copied, ...data, _status: 'draft' }
      const made = await call('POST', 'news-items?draft=true', draft, token)
      return String(/** @type {{ id: unknown }} */ (made.doc).id)
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof logInAsEditor>>} Editor */
