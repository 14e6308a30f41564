/**
 * Tells each sentence only the first time, so that a standing trouble does not fill the log.
 * @param {(sentence: string) => void} tell
 * @returns {(sentence: string) => void}
 */
export const warnOnce = (tell) => {
  /** @type {Set<string>} */
  const told = new Set()
  return (sentence) => {
    if (told.has(sentence)) return
    told.add(sentence)
    tell(sentence)
  }
}
