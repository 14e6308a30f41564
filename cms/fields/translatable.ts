import type { TextareaField, TextField } from 'payload'

declare module 'payload' {
  interface FieldCustom {
    /** The field's text is translated: extraction, catalogues and the overlay take it in. */
    translatable?: boolean
  }
}

type Options<T> = Omit<Partial<T>, 'type' | 'name' | 'hasMany' | 'maxRows' | 'minRows' | 'custom'>

/** A line of text that is written once in the document's original language and translated per locale. */
export const translatableText = (name: string, options: Options<TextField> = {}): TextField => ({
  ...(options as object),
  name,
  type: 'text',
  custom: { translatable: true },
})

/** A paragraph of plain text that is translated per locale. */
export const translatableTextarea = (
  name: string,
  options: Options<TextareaField> = {},
): TextareaField => ({
  ...(options as object),
  name,
  type: 'textarea',
  custom: { translatable: true },
})
