/** @typedef {'page' | 'embed' | 'file' | 'build' | 'pdf'} Rules */

const embed = /^\/[^/]+\/campaigns\/[^/]+\/embed\/?$/

/**
 * The rules of a public page by its path: the embeds of campaigns alone may be framed by other sites.
 * @param {string} path
 * @returns {Rules}
 */
export const pageRules = (path) => (embed.test(path) ? 'embed' : 'page')

const policies = {
  page: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ],
  /** A frame on other sites: text and two links, which act on the whole window. */
  embed: [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    'frame-ancestors *',
  ],
  /** Data and uploads: looked at by themselves they may show, but never act as part of the site. */
  file: [
    "default-src 'none'",
    "img-src 'self' data:",
    "media-src 'self'",
    "style-src 'unsafe-inline'",
    "frame-ancestors 'self'",
    'sandbox',
  ],
  /** Browsers refuse to open their PDF viewer in a sandbox. */
  pdf: ["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'"],
  /** Next's files: the policy matters only for workers started from them. */
  build: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"],
}

/**
 * The panel's policy. Payload's interface sets style attributes and style elements from scripts, so inline styles have
 * to be allowed there; scripts run only with the nonce, or when such a script loads them.
 * @param {string} nonce
 */
const panelPolicy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * Headers without those that keep a page out of frames of other sites.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>}
 */
const framed = ({ 'x-frame-options': _, ...headers }) => ({
  ...headers,
  'cross-origin-resource-policy': 'cross-origin',
})

/**
 * The headers that protect readers and staff, made once for a site. The transport rule is given only where the site is
 * reached over https, since it would lock a plain one out.
 * @param {string | undefined} siteUrl
 */
export const securityHeaders = (siteUrl) => {
  const base = {
    ...common,
    ...(siteUrl?.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  }
  /** @param {Rules} rules @returns {Record<string, string>} */
  const under = (rules) => ({
    ...base,
    'content-security-policy': policies[rules].join('; '),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
  /** @type {Record<Rules, Record<string, string>>} */
  const fixed = {
    // Pages have forms, and with `no-referrer` browsers would not tell of a form where it comes from.
    page: { ...under('page'), 'referrer-policy': 'same-origin' },
    embed: framed(under('embed')),
    file: under('file'),
    pdf: under('pdf'),
    build: under('build'),
  }

  return {
    /** @param {Rules} rules */
    of: (rules) => fixed[rules],
    /** Staff post forms, and the origin is checked, so the panel tells itself where they come from. @param {string} nonce @returns {Record<string, string>} */
    panel: (nonce) => ({
      ...base,
      'content-security-policy': panelPolicy(nonce),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
    }),
  }
}

/** @typedef {ReturnType<typeof securityHeaders>} SecurityHeaders */
