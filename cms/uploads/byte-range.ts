/** Which bytes of a file are asked for, first and last counted in; `all` without a usable range, `none` past the end. */
export type ByteRange = { first: number; last: number } | 'all' | 'none'

/** Reads a `Range` header of one range (RFC 9110, 14.2); several ranges, or nonsense, count as asking for the whole. */
export const byteRange = (header: string | null, size: number): ByteRange => {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.replace(/\s/g, '') ?? '')
  const [, from = '', to = ''] = found ?? []
  if (from === '' && to === '') return 'all'
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length > 0 ? { first: size - length, last: size - 1 } : 'none'
  }
  const first = Number(from)
  const last = Math.min(to === '' ? size - 1 : Number(to), size - 1)
  if (to !== '' && Number(to) < first) return 'all'
  return first < size ? { first, last } : 'none'
}
