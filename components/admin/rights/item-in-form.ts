import type { NewsItemRightsInput } from '@/domain/rights/news-item-rights'

type Fields = Readonly<Record<string, { value?: unknown; disableFormData?: boolean } | undefined>>

const text = (fields: Fields, path: string): string | null => {
  const value = fields[path]?.value
  return typeof value === 'string' ? value : null
}

/** What rights hang on, read from the panel's form, where every field lies under its path and rows are numbered. */
export const itemInForm = (fields: Fields): NewsItemRightsInput => {
  const rows = Object.keys(fields).filter((path) => /^authors\.\d+\.name$/.test(path))
  return {
    publication: text(fields, 'publication'),
    originalUrl: text(fields, 'originalUrl'),
    authors: rows.map((path) => ({ name: text(fields, path) })),
    authorNotNamed: fields.authorNotNamed?.value === true,
    published: text(fields, 'published'),
    rights: {
      basis: (text(fields, 'rights.basis') || null) as null,
      proof: text(fields, 'rights.proof'),
      proofFile: fields['rights.proofFile']?.value,
      licenceName: text(fields, 'rights.licenceName'),
      excerpt: text(fields, 'rights.excerpt'),
    },
  }
}
