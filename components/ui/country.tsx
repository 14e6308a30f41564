import { displayCountry } from '@/domain/country/display-country'
import type { TranslationNote } from '@/domain/translation/note'
import { useSiteLocale } from '@/i18n/use-site-locale'
import { Text } from './text'

type Props = {
  of: { originalLocale?: string | null; _translation?: TranslationNote }
  stated: { country?: string | null; countryLabel?: string | null }
  /** The path of the label that an organisation gives in its own words. */
  field: string
}

/** A country by the name that readers know, or in the words of whoever states it. */
export const Country = ({ of, stated, field }: Props) => {
  const country = displayCountry(stated, useSiteLocale())
  return stated.countryLabel ? (
    <Text of={of} field={field}>
      {country}
    </Text>
  ) : (
    country
  )
}
