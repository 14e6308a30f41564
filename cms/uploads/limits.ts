/** The largest files that are taken in, in bytes; the multipart limit of the whole panel is the larger of the two. */
export const largestFile = { media: 15_000_000, documents: 25_000_000 } as const

export type UploadSlug = keyof typeof largestFile

/** A limit as a person would say it. */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
