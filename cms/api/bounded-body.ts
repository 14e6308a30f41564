/** The most that is taken in as JSON or as a form without files, in bytes. */
export const longestBody = 5_000_000

/** A pasted list of two million characters, of three bytes each, may be looked at before it is brought in. */
const longestPasted = 8_000_000

const isBounded = /^application\/(?:[\w.+-]*\bjson|x-www-form-urlencoded)\b|^text\/plain\b|^$/i

/** What reads a list piece by piece and refuses one that is too long in its own words. */
const readInPieces = /^\/api\/(?:imports\/.*\/file|glossary-terms\/import)$/

const boundOf = ({ pathname }: URL): number =>
  pathname.startsWith('/api/imports/') ? longestPasted : longestBody

const readUpTo = async (
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/**
 * The request with its body read, or null where the body is longer than it may be. Files and lists that are read piece by
 * piece have bounds of their own and are left alone.
 */
export const boundedRequest = async (request: Request): Promise<Request | null> => {
  const url = new URL(request.url)
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || readInPieces.test(url.pathname) || !isBounded.test(type.trim()))
    return request
  const most = boundOf(url)
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const body = await readUpTo(request.body, most)
  const { method, headers, signal } = request
  return body && new Request(request.url, { method, headers, signal, body })
}
