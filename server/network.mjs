import { createHmac, randomBytes } from 'node:crypto'
import { isIP, isIPv4 } from 'node:net'

/** An address as headers give it: perhaps in brackets, with a port or a zone. @param {string} text */
const bare = (text) => {
  const trimmed = text.trim()
  const inBrackets = /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1]
  const withPort = /^(\d+(?:\.\d+){3}):\d+$/.exec(trimmed)?.[1]
  return (inBrackets ?? withPort ?? trimmed).replace(/%.*$/, '')
}

/** The eight groups of an IPv6 address, an IPv4 address at its end written as two. @param {string} address */
const groupsOf = (address) => {
  const v4 = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const [a = 0, b = 0, c = 0, d = 0] = (v4 ?? []).slice(1).map(Number)
  const whole = v4
    ? `${address.slice(0, v4.index)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
    : address
  const [head = '', tail] = whole.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const between = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array(between).fill('0'), ...right].map((group) => Number.parseInt(group, 16))
}

/** @param {string} address */
const prefixOfIPv4 = (address) => `${address.split('.').slice(0, 3).join('.')}.0/24`

/**
 * The network that an address belongs to: /24 of IPv4, /48 of IPv6, that of the IPv4 address where one is only mapped or
 * translated (RFC 4291, RFC 6052). Empty for what is no address.
 * @param {string | undefined} text
 */
export const prefixOf = (text) => {
  const address = bare(text ?? '')
  if (isIP(address) === 0) return ''
  if (isIPv4(address)) return prefixOfIPv4(address)
  const groups = groupsOf(address)
  const leading = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':')
  if (leading === '0:0:0:0:0:ffff' || leading === '64:ff9b:0:0:0:0') {
    const [high = 0, low = 0] = groups.slice(6)
    return prefixOfIPv4([high >> 8, high & 255, low >> 8, low & 255].join('.'))
  }
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(':')}::/48`
}

/**
 * Where a request comes from: what so many trusted proxies say, from the nearest on. What stands before that in
 * X-Forwarded-For could have been written by anybody.
 * @param {import('node:http').IncomingMessage} request @param {number} trustedProxies
 */
const clientOf = ({ headers, socket }, trustedProxies) => {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const hops = [...forwarded.split(',').filter((hop) => hop.trim() !== ''), socket.remoteAddress]
  return hops[Math.max(0, hops.length - 1 - trustedProxies)]
}

/** Whether a request looks as if a proxy of ours had passed it on. @param {import('node:http').IncomingMessage} request */
const cameThroughProxy = ({ headers, socket }) =>
  headers['x-forwarded-for'] !== undefined &&
  /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i.test(
    socket.remoteAddress ?? '',
  )

/**
 * Who sent a request as far as counting goes: a keyed hash of the network, by a random key that is kept in memory for one
 * day (UTC) and then forgotten, so that nobody can tell the address from it, nor follow anybody from day to day. Empty
 * where the address is not known.
 * @param {{ trustedProxies?: number, now?: () => number, warn?: (sentence: string) => void }} [options]
 * @returns {(request: import('node:http').IncomingMessage) => string}
 */
export const networks = ({ trustedProxies = 0, now = Date.now, warn = () => {} } = {}) => {
  let day = -1
  let key = randomBytes(32)
  let isWarned = false

  return (request) => {
    const today = Math.floor(now() / 86_400_000)
    if (today !== day) key = randomBytes(32)
    day = today
    if (!isWarned && trustedProxies === 0 && cameThroughProxy(request)) {
      isWarned = true
      warn(
        'Requests come through a proxy (X-Forwarded-For), but TRUSTED_PROXIES is 0: limits count all that come through it as one network. Set TRUSTED_PROXIES to how many proxies stand before the site.',
      )
    }
    const prefix = prefixOf(clientOf(request, trustedProxies))
    return prefix && createHmac('sha256', key).update(prefix).digest('base64url').slice(0, 22)
  }
}
