const dangerous = /[<>&\u2028\u2029]/g

/**
 * JSON that may stand in a `<script>` of an HTML page: nothing in it can end the element or begin another one, and it
 * reads as what it was (RFC 8259: any character may be escaped; HTML, "restrictions for contents of script elements").
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    dangerous,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
