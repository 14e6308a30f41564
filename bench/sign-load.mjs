import { Agent, request } from 'node:http'
import { percentile } from './percentile.mjs'

/**
 * Signers who come one after another at a steady pace, whether or not those before them have been answered; a process of
 * its own: `node sign-load.mjs <form> <signers a second> <seconds> <name of the run>`; prints one line of JSON.
 * Each comes from a network of its own (X-Forwarded-For, for a server that trusts one proxy) with a new address.
 */
const [form = '', pace = '1', seconds = '1', run = 'run'] = process.argv.slice(2)
const { origin } = new URL(form)
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const count = Math.round(Number(pace) * Number(seconds))

/** @type {number[]} */
const times = []
/** @type {Record<string, number>} */
const answers = {}

const hidden = async () => {
  const html = await (await fetch(form)).text()
  const stamp = /name="stamp"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? ''
  // Nobody fills in a form in less time than this.
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  return { stamp }
}

/** @param {number} number @param {Record<string, string>} fields */
const letter = (number, fields) =>
  new URLSearchParams({
    ...fields,
    kind: 'person',
    name: `Signer ${run} Number ${number}`,
    country: ['BG', 'PT', 'KE', 'PE'][number % 4] ?? 'BG',
    email: `signer-${run}-${number}@mail.example`,
    visibility: 'public',
    consent: 'yes',
  }).toString()

/** @param {number} number */
const network = (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

/** @param {number} number @param {string} body @returns {Promise<void>} */
const send = (number, body) =>
  new Promise((resolve) => {
    const began = performance.now()
    const done = (/** @type {number | string} */ answer) => {
      times.push(performance.now() - began)
      answers[answer] = (answers[answer] ?? 0) + 1
      resolve()
    }
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      // Every signer is alone on its network: the last part of an address is not looked at.
      'x-forwarded-for': network(number << 8),
      origin,
    }
    const asked = request(form, { agent, method: 'POST', headers }, (response) => {
      response.resume()
      response.once('end', () => done(response.statusCode ?? 0))
    })
    asked.once('error', () => done('broken'))
    asked.end(body)
  })

const fields = await hidden()
const began = performance.now()
/** @type {Promise<void>[]} */
const sent = []
for (let number = 0; number < count; number++) {
  const due = began + (number * 1000) / Number(pace)
  const early = due - performance.now()
  if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
  sent.push(send(number, letter(number, fields)))
}
await Promise.all(sent)
console.log(
  JSON.stringify({
    sent: count,
    taken: answers['303'] ?? 0,
    answers,
    perSecond: (answers['303'] ?? 0) / ((performance.now() - began) / 1000),
    medianMs: percentile(times, 50),
    p95Ms: percentile(times, 95),
    longestMs: Math.max(...times),
  }),
)
process.exit()
