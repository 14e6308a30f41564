import { largestMandate } from '@/domain/signature/form-fields'
import type { Letter } from './letter'
import { UnreadableLetter } from './read-body'

/** Text in a letter is at most this long in all, in UTF-16 code units. */
export const longestText = 64 * 1024

const broken = () => new UnreadableLetter(400, 'letter-broken')

type Entry = [name: string, value: string | File]
type Contents = Pick<Letter, 'fields' | 'files'>

const isFieldName = (name: string): boolean => /^[a-z][a-z0-9_-]{0,39}$/i.test(name)

/** Characters that no keyboard writes and no database keeps: NUL, and halves of characters. */
const isBrokenText = (text: string): boolean => /[\0\p{Cs}]/u.test(text)

const sorted = (entries: Iterable<Entry>): Contents => {
  const fields = new Map<string, string | string[]>()
  const files = new Map<string, File>()
  let length = 0
  for (const [name, value] of entries) {
    if (typeof value !== 'string') {
      if (value.size > largestMandate) throw new UnreadableLetter(413, 'mandate-too-large', name)
      if (isFieldName(name) && value.size > 0) files.set(name, value)
      continue
    }
    length += name.length + value.length
    if (length > longestText) throw new UnreadableLetter(413, 'letter-too-long')
    if (!isFieldName(name)) continue
    if (isBrokenText(value)) throw new UnreadableLetter(400, 'control-characters', name)
    const before = fields.get(name)
    fields.set(name, before === undefined ? value : [before, value].flat())
  }
  return { fields: Object.fromEntries(fields), files: Object.fromEntries(files) }
}

const textOf = (body: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw broken()
  }
}

const fromParts = async (body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Contents> => {
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw broken()
    })
  return sorted(form as unknown as Iterable<Entry>)
}

const plainValue = (name: string, value: unknown): Entry[] => {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'boolean') return value ? [[name, 'yes']] : []
  if (value === null) return []
  throw new UnreadableLetter(400, 'wrong-type', isFieldName(name) ? name : null)
}

const fromJson = (body: Uint8Array): Contents => {
  const parsed = (() => {
    try {
      return JSON.parse(textOf(body)) as unknown
    } catch {
      throw broken()
    }
  })()
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw broken()
  return sorted(Object.entries(parsed).flatMap(([name, value]) => plainValue(name, value)))
}

/**
 * The fields and files of a letter by its content type: a form in either coding, or an object in JSON whose values are
 * texts, booleans or null. Throws `UnreadableLetter`, which says what is in the way.
 */
export const readFields = async (
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Contents> => {
  const [type = ''] = contentType.toLowerCase().split(';')
  if (type.trim() === 'multipart/form-data') return fromParts(body, contentType)
  if (type.trim() === 'application/x-www-form-urlencoded')
    return sorted(new URLSearchParams(textOf(body)))
  if (type.trim() === 'application/json') return fromJson(body)
  throw new UnreadableLetter(415, 'letter-type')
}
