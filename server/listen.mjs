import { StartError } from './settings.mjs'

/** @typedef {{ host: string, port: number }} Place */

/**
 * The address to open in a browser; a server that listens everywhere is named as this machine.
 * @param {Place} place
 */
export const originOf = ({ host, port }) => {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** @type {Readonly<Record<string, (place: Place) => string>>} */
const remedies = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is already in use: stop the program that uses it, or choose another with PORT=${port + 1}.`,
  EACCES: ({ port }) =>
    `Port ${port} may not be opened by this user: choose one from 1024 up, such as PORT=3000.`,
  EADDRNOTAVAIL: ({ host }) =>
    `"${host}" is not an address of this machine: set HOST to one, to localhost, or to 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) =>
    `"${host}" is not a known host name: set HOST to localhost, or to 0.0.0.0 for all addresses.`,
}

/**
 * Opens the port and resolves to the one that was opened; rejects with `StartError` naming cause and remedy.
 * @param {import('node:http').Server} server @param {Place} place
 * @returns {Promise<number>}
 */
export const listen = (server, place) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const remedy = remedies[error.code ?? '']
      reject(remedy ? new StartError(remedy(place)) : error)
    })
    server.listen(place.port, place.host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : place.port)
    })
  })
