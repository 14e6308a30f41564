/**
 * Brings what a person types into the form that is stored: no outer spaces, capital X, plain hyphens, and ASCII for the
 * full-width and Arabic digits and signs that Chinese, Arabic and Persian keyboards give. It mends spelling, not sense.
 */
export function normalizePartialDate(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u223c\u301c\u02dc]/g, '~')
    .replaceAll('؟', '?')
    .replaceAll('٪', '%')
    .replaceAll('...', '..')
    .replaceAll('x', 'X')
    .replace(/\s*\/\s*/g, '/')
    .trim()
}
