import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CslItem } from '@/domain/speech/citation/csl-item'

// Every processor of today reads UTF-8; spelling letters out for those of the past would drop Chinese and Arabic whole.
plugins.config.get('@bibtex').format.asciiOnly = false

/** TeX's own signs stand for themselves. */
const escaped = (text: string): string =>
  text.replace(/[\\{}&%$#_^~]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}'
    if (sign === '^') return '\\textasciicircum{}'
    return sign === '~' ? '\\textasciitilde{}' : `\\${sign}`
  })

const withEscapes = (item: CslItem): object =>
  JSON.parse(
    JSON.stringify(item, (key, value: unknown) =>
      typeof value === 'string' && !['id', 'type', 'URL', 'language'].includes(key)
        ? escaped(value)
        : value,
    ),
  )

const propertiesOf = (item: object, dialect: 'biblatex' | 'bibtex'): Record<string, string> =>
  new Cite(item).format(dialect, { format: 'object' })[0]?.properties ?? {}

/**
 * An entry for BibTeX and biblatex alike: the fields of both, under the type that both know. A date that is not plain
 * stands as EDTF where biblatex reads it (`date`); classic styles, which cannot doubt, get only its words, in the note.
 * A paragraph is the `pages`, with biblatex told what is counted.
 */
export const writeBibtex = (item: CslItem, edtf: string | null, isPlain: boolean): string => {
  const { URL: address, ...rest } = item
  const entry = withEscapes(rest as CslItem)
  const latex = propertiesOf({ ...entry, URL: address }, 'biblatex')
  const year = isPlain ? propertiesOf(entry, 'bibtex').year : undefined
  const properties = {
    ...latex,
    ...(edtf === null ? {} : { date: edtf, eventdate: edtf }),
    ...(year ? { year } : {}),
    ...(item.locator
      ? { pages: item.locator, pagination: 'paragraph', bookpagination: 'paragraph' }
      : {}),
    howpublished: escaped(item.genre),
  }
  const fields = Object.entries(properties).map(([name, value]) => `\t${name} = {${value}},\n`)
  return `@misc{${item.id},\n${fields.join('')}}\n`
}
