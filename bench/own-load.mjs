import { Agent, request } from 'node:http'

/**
 * A small load generator for where wrk is not installed, run as a process of its own:
 * `node own-load.mjs <address> <seconds> <connections> [name: value]…`; prints one line of JSON like that of `load.mjs`.
 */
const [address = '', seconds = '1', connections = '1', ...headerLines] = process.argv.slice(2)
const headers = Object.fromEntries(headerLines.map((line) => line.split(': ')))
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const ending = performance.now() + Number(seconds) * 1000

/** @type {number[]} */
const times = []
let failed = 0

const once = () =>
  new Promise((resolve) => {
    const began = performance.now()
    const asked = request(address, { agent, headers }, (response) => {
      response.resume()
      response.once('end', () => {
        times.push(performance.now() - began)
        if ((response.statusCode ?? 500) >= 400) failed++
        resolve(undefined)
      })
    })
    asked.once('error', () => resolve(failed++))
    asked.end()
  })

const stream = async () => {
  while (performance.now() < ending) await once()
}

await Promise.all(Array.from({ length: Number(connections) }, stream))
times.sort((a, b) => a - b)
console.log(
  JSON.stringify({
    perSecond: times.length / Number(seconds),
    medianMs: times[times.length >> 1] ?? 0,
    failed,
  }),
)
process.exit()
