const attribute = `(?:[^>"']|"[^"]*"|'[^']*')*`

const removable = new RegExp(
  [
    String.raw`<script(?=[\s>])(?<script>${attribute})>[\s\S]*?</script\s*>`,
    String.raw`<link(?=\s)(?<link>${attribute})>`,
    String.raw`<div hidden=""><!--\$--><!--/\$--></div>`,
    '<!-- -->',
  ].join('|'),
  'gi',
)

const executable =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i

/** @param {string} attributes @param {string} name */
const attributeOf = (attributes, name) => {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`, 'i').exec(
    attributes,
  )
  return found && (found[1] ?? found[2] ?? found[3] ?? '')
}

/** @param {string} attributes */
const isKeptScript = (attributes) => {
  const source = attributeOf(attributes, 'src')
  return source === null
    ? !executable.test((attributeOf(attributes, 'type') ?? '').trim())
    : !source.startsWith('/_next/')
}

/** @param {string} attributes */
const isKeptLink = (attributes) =>
  !attributeOf(attributes, 'href')?.startsWith('/_next/') ||
  !(
    /\bmodulepreload\b/i.test(attributeOf(attributes, 'rel') ?? '') ||
    attributeOf(attributes, 'as')?.toLowerCase() === 'script'
  )

/**
 * A page as Next renders it, without Next's runtime: no script of Next's, no inline script, no script preload, no empty
 * metadata holder, no separator between two texts (each text is escaped by itself, so joining them changes nothing).
 * Data blocks (JSON-LD) and scripts under an address of our own stay. Relies on React's escaping: in its output `<` in a
 * text or an attribute is never raw, and `</script` never stands inside a script.
 * @param {string} html
 */
export const stripRuntime = (html) =>
  html.replace(removable, (whole, _script, _link, _offset, _html, groups) => {
    if (groups.script !== undefined) return isKeptScript(groups.script) ? whole : ''
    if (groups.link !== undefined) return isKeptLink(groups.link) ? whole : ''
    return ''
  })

/**
 * Whether a page was sent with parts that only a script would put into their place (React's pending or outlined
 * Suspense boundaries): without scripts, readers would never see them.
 * @param {string} html
 */
export const hasUnplacedParts = (html) => html.includes('<template id="B:')
