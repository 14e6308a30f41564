/** Whether a text can stand as a name in a public list: no web address in it, and no start that a spreadsheet would run. */
export const isPlainName = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 300 &&
  !/^\s*[=+\-@\t\r]/.test(value) &&
  !/(?:https?:\/\/|www\.|\w\.(?:com|org|net|info|ru|cn)\b)/i.test(value)
