const opening = '([（［【〔'
const closing = ')]）］】〕'

/** How many brackets a text leaves open, below zero when it closes more than it opens. */
export const openBrackets = (text: string): number => {
  let depth = 0
  for (const sign of text) {
    if (opening.includes(sign)) depth += 1
    if (closing.includes(sign)) depth -= 1
  }
  return depth
}

/** A part of a text: what stands in a pair of outermost brackets, or what stands outside. */
export type Part = { text: string; inBrackets: boolean }

/** Cuts a text at its outermost brackets; one that is never closed reaches to the end. */
export const bracketParts = (text: string): Part[] => {
  const parts: Part[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, inBrackets: boolean) => {
    const part = text.slice(from, to).trim()
    if (part) parts.push({ text: part, inBrackets })
    from = to + 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (opening.includes(sign)) {
      if (depth === 0) cut(at, false)
      depth += 1
    } else if (closing.includes(sign) && depth > 0) {
      depth -= 1
      if (depth === 0) cut(at, true)
    }
  }
  if (from < text.length) cut(text.length, depth > 0)
  return parts
}

/** Cuts a text where `separates` says so, outside of brackets and quotation marks. */
export const splitOutside = (text: string, separates: (sign: string) => boolean): string[] => {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of text) {
    if (opening.includes(sign) || sign === '“' || sign === '«') depth += 1
    if ((closing.includes(sign) || sign === '”' || sign === '»') && depth > 0) depth -= 1
    if (depth === 0 && separates(sign)) {
      parts.push(part.trim())
      part = ''
    } else part += sign
  }
  parts.push(part.trim())
  return parts.filter(Boolean)
}
