import type { CollectionBeforeValidateHook } from 'payload'
import { oneLine, someLines } from './term-file'

const tidied = (value: unknown, tidy: (text: string) => string): unknown =>
  typeof value === 'string' ? tidy(value) : value

const withTidy = (data: Record<string, unknown>, field: string, tidy: (text: string) => string) =>
  field in data ? { [field]: tidied(data[field], tidy) } : {}

/** Keeps terms without what cannot be seen, so that they are found in texts and come back from files as they went. */
export const tidyTerm: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const { translations } = data
  return {
    ...data,
    ...withTidy(data, 'term', oneLine),
    ...withTidy(data, 'note', someLines),
    ...(Array.isArray(translations)
      ? {
          translations: translations.map((row) =>
            typeof row === 'object' && row !== null
              ? { ...row, ...withTidy(row, 'term', oneLine) }
              : row,
          ),
        }
      : {}),
  }
}
