import type { PayloadRequest } from 'payload'

const told = new Set<string>()

/** Tells the operator, once for each purpose, that something sealed cannot be opened; of the data it tells nothing. */
export const warnUnopened = (
  logger: PayloadRequest['payload']['logger'],
  purpose: string,
): void => {
  if (told.has(purpose)) return
  told.add(purpose)
  logger.error(
    `Private data (${purpose}) cannot be opened: the key that sealed it is missing from PRIVATE_DATA_KEYS, PAYLOAD_SECRET was changed, or the data was tampered with. It reads as empty and is left as it is.`,
  )
}
