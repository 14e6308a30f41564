import { Agent, request } from 'node:http'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body As it came over the line.
 * @property {number} firstByteMs From asking until the head was there.
 */

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/**
 * Asks for an address over a connection that is kept, following no redirect.
 * @param {string} address
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [options]
 * @returns {Promise<Answer>}
 */
export const ask = (address, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request(address, { agent, method, headers }, (response) => {
      const firstByteMs = performance.now() - began
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
          firstByteMs,
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** A page that has to be there; throws where it is not. @param {string} address @param {Record<string, string>} [headers] */
export const askPage = async (address, headers = {}) => {
  const answer = await ask(address, { headers })
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return answer
}
