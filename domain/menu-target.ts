import { isWebAddress } from './web-address'

/** Whether a menu can lead there: a path on this site without a locale (`/campaigns`), or a whole web address. */
export const isMenuTarget = (value: unknown): boolean =>
  typeof value === 'string' &&
  (/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(value) || isWebAddress(value))
