/** The formats in which a citation can be had: the end of its address, its media type, and its name where it has one. */
export const citationFormats = [
  { extension: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { extension: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { extension: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  { extension: 'txt', name: null, type: 'text/plain' },
] as const

/** The end of a citation's address. */
export type CitationExtension = (typeof citationFormats)[number]['extension']

/** The address of a citation below its locale, of a speech or of one of its paragraphs. */
export const citationPath = (
  slug: string,
  extension: CitationExtension,
  paragraph?: string,
): string => `/speeches/${slug}/citation.${extension}${paragraph ? `?paragraph=${paragraph}` : ''}`
