/** The first signs by which a spreadsheet takes a cell for a formula; in all their widths once in form NFKC. */
const lead = /^[\s\u00ad\u200b-\u200f\ufeff]*[=+\-@\t\r\n\u2212]/u

/** Whether a spreadsheet would run a text instead of showing it (CSV injection). */
export const leadsFormula = (text: string): boolean =>
  /^[\t\r\n]/.test(text) || lead.test(text.normalize('NFKC'))
