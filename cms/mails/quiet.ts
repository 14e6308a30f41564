/** For how long a signer gets no second mail of the kind that anybody can cause, in milliseconds. */
export const quiet = 5 * 60_000

/** Until when a document's signer is left in peace, in milliseconds since 1970; noted when a mail went out. */
export const quietUntil = (mailNext: string | null | undefined): number =>
  mailNext ? Date.parse(mailNext) : 0
