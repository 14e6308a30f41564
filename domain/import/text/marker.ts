import { numberOf } from './clean-text'

/** What stands before an entry in a list: a number, or a bullet that gives none. */
export type Marker = { kind: 'number' | 'bullet' | 'bare'; number?: number; rest: string }

const prefixed =
  /^(?:№|#|N[o°ºr]\.?|Num\.?|Nummer|第)\s*(\p{Nd}{1,7})\s*[号號位名]?\s*[.):،、．。）:：-]?\s*(?=\S)/iu
const bracketed = /^[([（【［〔]\s*(\p{Nd}{1,7})\s*[)\]）】］〕]\s*[.:：]?\s*/u
const suffixed = /^(\p{Nd}{1,7})\s?(?:[.．](?!\p{Nd})|[)）\]、،:：]|[-–—](?=\s|\p{L}))\s*/u
const bare = /^(\p{Nd}{1,7})\s+(?=\p{L}|["“«(（])/u
const circled = /^[\u2460-\u2473\u2474-\u2487\u2488-\u249b]\s*/u
const bullet = /^(?:[•・‣◦▪▫■□●○◆◇►▶▸➢➤✓✔✗*·∙⁃⦁–—\uf0b7]|-(?!\p{Nd})|[o](?=\s{2,}))\s*(?=\S)/u
const lettered = /^\(?[a-zа-я]\)\s+|^[ivxl]{1,6}[.)]\s+/u
const chinese = /^([一二三四五六七八九十]{1,3})\s*[、．.）)]\s*/u
const chineseDigits = '一二三四五六七八九'

const chineseNumber = (text: string): number | null => {
  const [, tens, ten, ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? []
  if (!ten) return text.length === 1 ? chineseDigits.indexOf(text) + 1 : null
  return (
    (tens ? chineseDigits.indexOf(tens) + 1 : 1) * 10 + (ones ? chineseDigits.indexOf(ones) + 1 : 0)
  )
}

const circledNumber = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0
  return ((point - 0x2460) % 20) + 1
}

const numbered = (text: string): Marker | null => {
  for (const [pattern, kind] of [
    [prefixed, 'number'],
    [bracketed, 'number'],
    [suffixed, 'number'],
    [bare, 'bare'],
  ] as const) {
    const match = pattern.exec(text)
    const number = match?.[1] ? numberOf(match[1]) : null
    if (match && number !== null) return { kind, number, rest: text.slice(match[0].length) }
  }
  const sign = circled.exec(text)
  if (sign) return { kind: 'number', number: circledNumber(text), rest: text.slice(sign[0].length) }
  const counted = chinese.exec(text)
  const number = counted?.[1] ? chineseNumber(counted[1]) : null
  return counted && number ? { kind: 'number', number, rest: text.slice(counted[0].length) } : null
}

/** The marker that a line begins with, and what follows it; null when it begins with none. */
export const markerOf = (line: string): Marker | null => {
  const text = line.trimStart()
  const found = numbered(text)
  if (found) return found
  const match = bullet.exec(text) ?? lettered.exec(text)
  return match ? { kind: 'bullet', rest: text.slice(match[0].length) } : null
}
