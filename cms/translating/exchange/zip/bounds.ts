/** How much is taken in at once, in bytes where nothing else is said. */
export const bounds = {
  /** All that is sent in one request. */
  request: 25_000_000,
  /** One file, unpacked. */
  file: 20_000_000,
  /** All files of the archives of a request, unpacked. */
  unpacked: 100_000_000,
  /** How many files the archives of a request may have. */
  files: 10_000,
  /** How many times larger than packed an archive may become; our own become twenty times as large. */
  ratio: 200,
} as const

/** Bytes as people count them. */
export const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)
