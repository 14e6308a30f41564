import type { Visibility } from './visibility'

/** What a register shows of a signatory: nothing that its visibility withholds. */
export type ShownAs = {
  name: string | null
  abbreviation: string | null
  nativeName: string | null
  nativeLanguage: string | null
  country: string | null
  countryLabel: string | null
  city: string | null
}

/** A signatory as it signed, with everything it told us of its names. */
export type SignedAs = Partial<Record<keyof ShownAs, string | null | undefined>> & {
  visibility: Visibility
  pseudonym?: string | null | undefined
}

const nothing: ShownAs = {
  name: null,
  abbreviation: null,
  nativeName: null,
  nativeLanguage: null,
  country: null,
  countryLabel: null,
  city: null,
}

/** Derives the public face of a signatory; whoever reads the register gets this and never the names behind it. */
export const shownAs = (signed: SignedAs): ShownAs => {
  const country = { country: signed.country ?? null, countryLabel: signed.countryLabel ?? null }
  switch (signed.visibility) {
    case 'public':
      return {
        ...country,
        name: signed.name ?? null,
        abbreviation: signed.abbreviation ?? null,
        nativeName: signed.nativeName ?? null,
        nativeLanguage: signed.nativeLanguage ?? null,
        city: signed.city ?? null,
      }
    case 'pseudonym':
      return { ...nothing, ...country, name: signed.pseudonym ?? null }
    case 'country-only':
      return { ...nothing, ...country }
    case 'counted-only':
      return nothing
  }
}
