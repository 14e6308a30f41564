/** Whether a content type is HTML. @param {unknown} contentType */
export const isHtml = (contentType) => /^text\/html\b/i.test(String(contentType ?? ''))

/** Whether a content type is text, which compresses well and is small. @param {unknown} contentType */
export const isText = (contentType) =>
  /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml|[\w.-]+\+(?:json|xml))\b|image\/svg)/i.test(
    String(contentType ?? ''),
  )

/** Whether a content type is PDF. @param {unknown} contentType */
export const isPdf = (contentType) => /^application\/pdf\b/i.test(String(contentType ?? ''))
