import { clip } from './clip'
import { textWidth } from './text-width'

/** What search engines show of a title before the name of the site, in columns (see textWidth). */
export const widestTitle = 60

const mark = ' · '

/** The title of a page: its name, and what tells it from its like, such as the kind that is chosen and the page; only the name is shortened. */
export const pageTitle = (name: string, details: readonly (string | false | undefined)[] = []) => {
  const tail = details.flatMap((detail) => (detail ? [`${mark}${detail}`] : [])).join('')
  const room = widestTitle - textWidth(tail)
  return room < widestTitle / 3 ? clip(`${name}${tail}`, widestTitle) : `${clip(name, room)}${tail}`
}
