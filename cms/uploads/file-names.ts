type Stored = { filename?: unknown; sizes?: unknown }

const nameIn = (value: unknown): string[] => {
  const name = (value as Stored | null | undefined)?.filename
  return typeof name === 'string' && name !== '' ? [name] : []
}

/** The names of all files that a document of an upload collection refers to: the file itself and its sizes. */
export const fileNames = (document: unknown): Set<string> => {
  const sizes = (document as Stored | null | undefined)?.sizes
  return new Set([
    ...nameIn(document),
    ...Object.values(typeof sizes === 'object' && sizes !== null ? sizes : {}).flatMap(nameIn),
  ])
}
