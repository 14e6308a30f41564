import { z } from 'zod'

/** A query as Next hands it to a page. */
export type AddressQuery = Promise<Record<string, string | string[] | undefined>>

const page = z.coerce.number().int().min(1).max(100_000).catch(1)

/** The number of the page that an address asks for; anything that is no number is the first. */
export const askedPage = async (query: AddressQuery): Promise<number> =>
  page.parse((await query).page)

const year = z.coerce.number().int().min(1000).max(9999).optional().catch(undefined)

/** The year that an address asks for, or undefined for none and for nonsense. */
export const askedYear = async (query: AddressQuery): Promise<number | undefined> =>
  year.parse((await query).year || undefined)

/** One of the values that an address may choose, or undefined for none and for nonsense. */
export const askedValue = async <Value extends string>(
  query: AddressQuery,
  name: string,
  values: readonly Value[],
): Promise<Value | undefined> => {
  const asked = (await query)[name]
  return values.find((value) => value === asked)
}

/** The text that an address carries under a name, without space around it, at most 100 characters. */
export const askedText = async (query: AddressQuery, name: string): Promise<string> => {
  const asked = (await query)[name]
  return (typeof asked === 'string' ? asked : '').trim().slice(0, 100)
}

/** An address with what is set of a query; the first page and empty choices stay out of it. */
export const withQuery = (
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string => {
  const set = Object.entries(query).filter(
    ([name, value]) => value !== undefined && value !== '' && !(name === 'page' && value === 1),
  )
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? path : `${path}?${text}`
}
