const values = new Map<string, string>()

/** Writes the decimal digits of any script as 0 to 9: Unicode keeps those of a script together, beginning with zero. */
export function inAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const known = values.get(digit)
    if (known !== undefined) return known
    let before = 0
    const point = digit.codePointAt(0) ?? 0
    while (/^\p{Nd}$/u.test(String.fromCodePoint(point - before - 1))) before += 1
    const value = String(before % 10)
    values.set(digit, value)
    return value
  })
}

const HAN_DIGITS = '〇一二三四五六七八九'

/**
 * Writes numbers in Chinese characters with digits: those said digit by digit (二〇一八) and those with tens and
 * hundreds (二十五, 三百一十); `零` and `○` count as zero.
 */
export function hanNumbersIn(text: string): string[] {
  const runs = text.replace(/[零○]/g, '〇').match(/[〇一二三四五六七八九十百]+/g) ?? []
  return runs.map((run) => {
    if (!/[十百]/.test(run)) return [...run].map((digit) => HAN_DIGITS.indexOf(digit)).join('')
    let [total, digit] = [0, 0]
    for (const character of run) {
      const value = HAN_DIGITS.indexOf(character)
      if (value >= 0) digit = value
      else {
        total += (digit || 1) * (character === '十' ? 10 : 100)
        digit = 0
      }
    }
    return String(total + digit)
  })
}
