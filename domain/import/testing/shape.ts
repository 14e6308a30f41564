/** A list as somebody pastes it, and what it says: number, abbreviation, name, native name, country, and what else. */
export type Shape = { shape: string; text: string; says: readonly Said[]; date?: string }
export type Said = readonly [
  number: number | null,
  abbreviation: string | null,
  name: string,
  native: string | null,
  country: string | null,
  more?: Readonly<Record<string, unknown>>,
]
