/** What is in the way of reading a letter, as the code of a problem. */
export class UnreadableLetter extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    readonly code: string,
    readonly field: string | null = null,
  ) {
    super(code)
  }
}

/**
 * The body of a request, of which no more than `limit` bytes are ever held; throws `UnreadableLetter` (413) where it is
 * longer, or says that it is. The server tells the length of what it did not hand on.
 */
export const readBody = async (
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLong = new UnreadableLetter(413, 'letter-too-long')
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLong
  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      throw tooLong
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
