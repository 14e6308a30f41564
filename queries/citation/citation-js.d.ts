/** What we use of citation.js 0.8, which brings no types of its own. */
declare module '@citation-js/core' {
  type Entry = { type: string; label: string; properties: Record<string, string> }

  export class Cite {
    constructor(data: object | string)
    readonly data: Record<string, unknown>[]
    format(kind: 'biblatex' | 'bibtex', options: { format: 'object' }): Entry[]
    format(kind: 'ris' | 'bibliography' | 'citation', options?: object): string
  }

  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { asciiOnly: boolean } }
      get(plugin: '@csl'): Record<'locales' | 'styles', { add(name: string, xml: string): void }>
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
