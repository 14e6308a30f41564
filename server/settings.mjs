/** A trouble that whoever starts the server can mend: the message is all they need. */
export class StartError extends Error {
  /** @override */
  name = 'StartError'
}

/**
 * Where to listen, from the environment; the rest of it is checked by the application. Throws `StartError`.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export const settingsFrom = ({ HOST, PORT, SITE_URL, PAYLOAD_SECRET, TRUSTED_PROXIES }) => {
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartError(`PORT: must be a number from 1 to 65535, but is "${PORT}".`)
  return {
    host: (HOST || 'localhost').replace(/^\[(.*)\]$/, '$1'),
    port,
    siteUrl: SITE_URL || undefined,
    secret: PAYLOAD_SECRET || undefined,
    trustedProxies: Number(TRUSTED_PROXIES) || 0,
  }
}
