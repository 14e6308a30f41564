import { useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Organization } from '@/payload-types'
import styles from './organization-list.module.css'

export type ListedOrganization = Pick<
  Organization,
  | 'id'
  | 'name'
  | 'slug'
  | 'abbreviation'
  | 'nativeName'
  | 'nativeLanguage'
  | 'country'
  | 'countryLabel'
  | 'kind'
  | 'originalLocale'
>

type Props = { organizations: readonly Translated<ListedOrganization>[]; locale: Locale }

/** Organisations by name, each with its name in its own script, abbreviation, kind and country. */
export const OrganizationList = ({ organizations, locale }: Props) => {
  const t = useTranslations('organization')
  return (
    <ul className={styles.list}>
      {organizations.map((organization) => (
        <li key={organization.id}>
          <a href={`/${locale}/organizations/${organization.slug}`}>
            <Text of={organization} field="name">
              {organization.name}
            </Text>
          </a>
          {organization.nativeName && organization.nativeName !== organization.name && (
            <InLanguage language={organization.nativeLanguage} className={styles.native}>
              {organization.nativeName}
            </InLanguage>
          )}
          <span className={styles.details}>
            <Dotted
              parts={[
                organization.abbreviation,
                t(`kinds.${organization.kind}`),
                displayCountry(organization, locale) && (
                  <Country
                    key="country"
                    of={organization}
                    stated={organization}
                    field="countryLabel"
                  />
                ),
              ]}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
