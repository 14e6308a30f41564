/** Isolates what is written from left to right: between Arabic letters its digits, hyphens and brackets would change places. */
export const leftToRight = (written: string): string => `\u2066${written}\u2069`
