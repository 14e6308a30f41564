const stemOf = (name: string): string => name.replace(/[a-z]+$/, '')

const numberOf = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0)

/** The letters of a number from 1 on: a … z, aa, ab … */
const letters = (number: number): string => {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}

/** The name after the last paragraph: the next number that was never given. */
export const nameAtEnd = (spent: ReadonlySet<string>): string => {
  let last = 0
  for (const name of spent) last = Math.max(last, numberOf(name))
  return `p${last + 1}`
}

/** A name after `before` and ahead of another one (`p3a` after `p3`; `p0a` ahead of all) that was never given. */
export const nameBetween = (before: string | null, spent: ReadonlySet<string>): string => {
  const stem = before === null ? 'p0' : stemOf(before)
  let number = 1
  while (spent.has(stem + letters(number))) number += 1
  return stem + letters(number)
}
