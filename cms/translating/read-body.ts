import type { PayloadRequest } from 'payload'
import { problem } from './problem'

/**
 * The body of a request, at most `most` bytes of it: what is claimed of its length is believed only if it is too much. A
 * longer one is refused by 413 before all of it is here.
 */
export const readBody = async (
  { body, headers }: Pick<PayloadRequest, 'body' | 'headers'>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = () => {
    const megabytes = Math.round(most / 1_000_000)
    const words = `At most ${megabytes} MB can be sent at once.`
    return problem(413, 'too-large', words, { most: megabytes })
  }
  if (Number(headers.get('content-length') ?? 0) > most) throw tooLarge()
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return new Uint8Array(Buffer.concat(pieces))
    length += value.length
    if (length > most) {
      await reader?.cancel()
      throw tooLarge()
    }
    pieces.push(value)
  }
}
