const named = /^CC\s+(?<terms>BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)\s+(?<version>[1-4]\.\d)$/i
const waived = /^CC0(?:\s+1\.0)?$/i

/**
 * The address of a Creative Commons licence that is named with its version (`CC BY-SA 4.0`, `CC0 1.0`), as its stewards
 * publish it; null for every other name, ported versions included, since their addresses cannot be told from the name.
 */
export const licenceAddress = (name: string | null | undefined): string | null => {
  const text = name?.trim() ?? ''
  if (waived.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const { terms, version } = named.exec(text)?.groups ?? {}
  if (!terms || !version) return null
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}
