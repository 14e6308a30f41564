import { hasWeight, savingData } from './save-data.mjs'
import { textOnly } from './text-only.mjs'

/** @typedef {import('../page-request.mjs').PageRequest} PageRequest */

/**
 * The forms that a page is kept in, for its key in the memo: as it is, for who saves data, as text.
 * @param {PageRequest} asked
 */
export const formOf = ({ isTextOnly, savesData }) =>
  isTextOnly ? 'text' : savesData ? 'saving' : 'full'

/** @param {string} text As it stands in an attribute. */
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What the link to the text-only view leads to until the server knows the query of the address. */
const toText = ' href="?view=text"'

/**
 * A page in the form that was asked for, and whether readers who save data get another one than the rest. A page that is `isKept`
 * is the same for every query; on any other, the links between the views keep the query (a page number, a search, a token).
 * @param {string} html
 * @param {{ asked: PageRequest, back: string, isKept: boolean, siteUrl: string | undefined }} page
 * `back` leads from the text-only view to the full one.
 */
export const lightened = (html, { asked, back, isKept, siteUrl }) => {
  const query = isKept ? '' : asked.query
  if (asked.isTextOnly)
    return {
      html: textOnly(html, { back: query || back, origins: [siteUrl] }),
      isLightable: false,
    }
  const linked =
    query.length > 1 ? html.replace(toText, () => ` href="${escaped(`${query}&view=text`)}"`) : html
  const isLightable = hasWeight(linked)
  return { html: isLightable && asked.savesData ? savingData(linked) : linked, isLightable }
}
