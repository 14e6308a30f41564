import { useFormatter, useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { PublicFace, Signatory } from '@/payload-types'
import styles from './register.module.css'

export type ListedSignatory = Pick<Signatory, 'id' | 'number' | 'originalLocale'> & {
  shown?: PublicFace
  _translation?: TranslationNote
}

const slugOf = (organization: NonNullable<PublicFace>['organization']): string | null =>
  typeof organization === 'object' && organization !== null ? organization.slug : null

const Names = ({ signatory, locale }: { signatory: ListedSignatory; locale: Locale }) => {
  const t = useTranslations('campaign')
  const shown = signatory.shown ?? {}
  const slug = slugOf(shown.organization)
  const first = shown.nativeName ? (
    <InLanguage language={shown.nativeLanguage}>{shown.nativeName}</InLanguage>
  ) : shown.name ? (
    <Text of={signatory} field="shown.name">
      {shown.name}
    </Text>
  ) : (
    t('signatoryHidden')
  )
  const isOwnName = !shown.nativeName || shown.nativeName === shown.name
  return (
    <>
      <span className={styles.name}>
        {slug ? <a href={`/${locale}/organizations/${slug}`}>{first}</a> : first}
      </span>
      {!isOwnName && (
        <span className={styles.translation}>
          <Text of={signatory} field="shown.name">
            {shown.name}
          </Text>
        </span>
      )}
    </>
  )
}

type Props = { signatories: readonly ListedSignatory[]; locale: Locale }

/**
 * The register: each signatory by its number, its name in its own script first, then what it is called in the reader's
 * language, its abbreviation and its country. A signatory can be linked to by its number.
 */
export const Register = ({ signatories, locale }: Props) => {
  const format = useFormatter()
  return (
    <ol className={styles.register}>
      {signatories.map((signatory) => {
        const { id, number, shown } = signatory
        const country = displayCountry(shown ?? {}, locale)
        return (
          <li key={id} id={number ? `n${number}` : undefined} value={number ?? undefined}>
            <span className={styles.number}>{number ? format.number(number) : ''}</span>
            <Names signatory={signatory} locale={locale} />
            {(shown?.abbreviation || country) && (
              <span className={styles.details}>
                {shown?.abbreviation && (
                  <InLanguage language={shown.nativeLanguage} className={styles.abbreviation}>
                    {shown.abbreviation}
                  </InLanguage>
                )}
                {country && (
                  <span>
                    <Country of={signatory} stated={shown ?? {}} field="shown.countryLabel" />
                  </span>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
