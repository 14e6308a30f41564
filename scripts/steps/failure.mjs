/** What stopped a step, for a person: one cause, one remedy, and the last lines of output where they tell more. */
export class Failure extends Error {
  /**
   * @param {string} cause
   * @param {string} remedy
   * @param {string[]} [output]
   */
  constructor(cause, remedy, output = []) {
    super(cause)
    this.remedy = remedy
    this.output = output
  }
}

/**
 * The failure as lines of text; an error nobody foresaw keeps its message, and its stack only where DEBUG is set.
 * @param {unknown} error
 * @param {string} [headline]
 * @returns {string}
 */
export const wordsFor = (error, headline = 'Countersign cannot start.') => {
  if (error instanceof Failure)
    return [
      ...(error.output.length > 0 ? ['', ...error.output.map((line) => `  | ${line}`)] : []),
      '',
      headline,
      `  Cause:  ${error.message.replaceAll('\n', '\n          ')}`,
      `  Remedy: ${error.remedy}`,
    ].join('\n')
  const known = error instanceof Error ? error : new Error(String(error))
  return [
    '',
    headline,
    `  Cause:  ${known.message}`,
    '  Remedy: this is not a mistake of yours that we know. Run the command again with DEBUG=1 and report what it prints.',
    ...(process.env.DEBUG && known.stack ? ['', known.stack] : []),
  ].join('\n')
}
