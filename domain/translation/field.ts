/** A field whose words are translated; `group` and `array` only lead to the fields inside them. */
export type TranslatableField =
  | { name: string; kind: 'text' }
  | { name: string; kind: 'rich-text' }
  | { name: string; kind: 'group'; fields: TranslatableField[] }
  | { name: string; kind: 'array'; fields: TranslatableField[] }
