import { ask } from './ask.mjs'

/** Accounts of the demonstration, which are there with DEMO_STAFF alone. */
const staff = {
  editor: { email: 'editor@countersign.example', password: 'demonstration-editor' },
  translator: {
    email: 'translator-ar@countersign.example',
    password: 'demonstration-translator-ar',
  },
}

/** @typedef {{ status: number, body: Buffer, headers: import('node:http').IncomingHttpHeaders, milliseconds: number }} Reply */

/**
 * Somebody of the staff who works over the REST API; every call throws where it is refused.
 * @param {string} origin @param {keyof typeof staff} who
 */
export const logIn = async (origin, who) => {
  /** @param {string} method @param {string} path @param {unknown} data @param {Record<string, string>} headers @returns {Promise<Reply>} */
  const call = async (method, path, data, headers) => {
    const began = performance.now()
    const answer = await ask(`${origin}/api/${path}`, {
      method,
      headers: {
        ...headers,
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body}`)
    return { ...answer, milliseconds: performance.now() - began }
  }
  const { body } = await call('POST', 'users/login', staff[who], {})
  const { token } = JSON.parse(body.toString())
  const authorization = `JWT ${token}`
  return {
    token: String(token),
    /** @param {string} path @param {Record<string, string>} [headers] */
    get: (path, headers = {}) => call('GET', path, undefined, { ...headers, authorization }),
    /** @param {string} path @param {unknown} data */
    post: (path, data) => call('POST', path, data, { authorization }),
  }
}

/** @typedef {Awaited<ReturnType<typeof logIn>>} Member */
