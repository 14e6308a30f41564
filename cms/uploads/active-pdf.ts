import { inflateSync } from 'node:zlib'

/** A PDF name may spell any of its letters as #xx (ISO 32000-1, 7.3.5). */
const spelt = (name: string): string =>
  [...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')

const anyOf = (...names: string[]): RegExp =>
  new RegExp(`/(?:${names.map(spelt).join('|')})(?![A-Za-z0-9])`, 'i')

/** What makes a PDF act by itself, open other programs or carry other files; too long to stand in a picture by chance. */
const active = anyOf(
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'ImportData',
  'SubmitForm',
)
const encrypted = anyOf('Encrypt')
const objectStream = anyOf('ObjStm')

const mostUnpacked = 50_000_000
const longestDictionary = 2_000

/** The compressed parts that hold objects rather than page content or pictures, unpacked; null where one cannot be. */
function* packedObjects(data: Buffer, text: string): Generator<string | null> {
  let budget = mostUnpacked
  let end = 0
  while (true) {
    const keyword = text.indexOf('stream', end)
    if (keyword < 0) return
    const dictionary = text.slice(Math.max(end, keyword - longestDictionary), keyword)
    const start = keyword + 6 + (text.startsWith('\r\n', keyword + 6) ? 2 : 1)
    const close = text.indexOf('endstream', start)
    if (objectStream.test(dictionary)) {
      const objects = unpack(data.subarray(start, close < 0 ? undefined : close), budget)
      budget -= objects?.length ?? 0
      yield objects
    }
    if (close < 0) return
    end = close + 9
  }
}

const unpack = (data: Buffer, maxOutputLength: number): string | null => {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, maxOutputLength) }).toString('latin1')
  } catch {
    return null
  }
}

/**
 * Why a PDF is not fit to be handed to readers who may be at risk, or null: `active` when it acts by itself or carries
 * other files, `locked` when it cannot be looked into.
 */
export const pdfDanger = (data: Buffer): 'locked' | 'active' | null => {
  const text = data.toString('latin1')
  if (active.test(text)) return 'active'
  if (encrypted.test(text)) return 'locked'
  for (const objects of packedObjects(data, text)) {
    if (objects === null) return 'locked'
    if (active.test(objects)) return 'active'
  }
  return null
}
