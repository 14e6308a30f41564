import type { TextField } from 'payload'
import { isLanguageTag } from '@/domain/language-tag/language-tag'

/** The language of a name or text as a BCP 47 tag, such as `bg` or `zh-Hans`. */
export const languageTagField = (name: string, options: { label?: string } = {}): TextField => ({
  ...options,
  name,
  type: 'text',
  validate: (value: unknown) =>
    value === undefined ||
    value === null ||
    value === '' ||
    isLanguageTag(value) ||
    'Give a language tag such as “bg”, “tr” or “zh-Hans”.',
  admin: { width: '50%', description: 'Language tag, such as “bg”, “tr” or “zh-Hans”.' },
})
