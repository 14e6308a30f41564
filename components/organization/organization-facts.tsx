import { useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { type Fact, Facts } from '@/components/ui/facts'
import { PartialDate } from '@/components/ui/partial-date'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import { registerNames } from '@/domain/organization/identifier'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Organization } from '@/payload-types'

type Props = { organization: Translated<Organization>; locale: Locale }

const Websites = ({ organization }: { organization: Translated<Organization> }) =>
  (organization.websites ?? []).map(({ id, url, label }, index) => (
    <div key={id ?? url}>
      <a href={url}>
        {label ? (
          <Text of={organization} field={`websites.${index}.label`}>
            {label}
          </Text>
        ) : (
          new URL(url).host
        )}
      </a>
    </div>
  ))

const Identifiers = ({ organization }: { organization: Translated<Organization> }) => {
  const t = useTranslations('organization')
  return (organization.identifiers ?? []).map(({ id, scheme, register, number }, index) => (
    <div key={id ?? number}>
      {scheme !== 'other' && registerNames[scheme]}
      {scheme === 'other' &&
        (register ? (
          <Text of={organization} field={`identifiers.${index}.register`}>
            {register}
          </Text>
        ) : (
          t('otherRegister')
        ))}{' '}
      <bdi>{number}</bdi>
    </div>
  ))
}

/** What is known of an organisation: where it sits, how it is registered, how it is reached, what it belongs to. */
export const OrganizationFacts = ({ organization, locale }: Props) => {
  const t = useTranslations('organization')
  const { headquarters, registration, memberOf } = organization
  const text = (field: string, value: string | null | undefined) =>
    value ? (
      <Text of={organization} field={field}>
        {value}
      </Text>
    ) : null
  const memberships = (memberOf ?? []).flatMap((parent) =>
    typeof parent === 'object' ? [parent as Translated<Organization>] : [],
  )
  const facts: Fact[] = [
    { label: t('kind'), value: t(`kinds.${organization.kind}`) },
    {
      label: t('country'),
      value: displayCountry(organization, locale) && (
        <Country of={organization} stated={organization} field="countryLabel" />
      ),
    },
    { label: t('headquarters'), value: text('headquarters.city', headquarters?.city) },
    {
      label: t('founded'),
      value: organization.founded && <PartialDate edtf={organization.founded} />,
    },
    {
      label: t('dissolved'),
      value: organization.dissolved && <PartialDate edtf={organization.dissolved} />,
    },
    { label: t('registrationBasis'), value: text('registration.basis', registration?.basis) },
    {
      label: t('registrationAuthority'),
      value: text('registration.authority', registration?.authority),
    },
    {
      label: t('registrationDate'),
      value: registration?.date && <PartialDate edtf={registration.date} />,
    },
    { label: t('registrationNumber'), value: registration?.number },
    {
      label: t('identifiers'),
      value: organization.identifiers?.length ? <Identifiers organization={organization} /> : null,
    },
    {
      label: t('websites'),
      value: organization.websites?.length ? <Websites organization={organization} /> : null,
    },
    {
      label: t('email'),
      value: organization.publicEmail && (
        <a href={`mailto:${organization.publicEmail}`}>{organization.publicEmail}</a>
      ),
    },
    {
      label: t('memberOf'),
      value:
        memberships.length > 0 &&
        memberships.map((parent) => (
          <div key={parent.id}>
            <a href={`/${locale}/organizations/${parent.slug}`}>
              <Text of={parent} field="name">
                {parent.name}
              </Text>
            </a>
          </div>
        )),
    },
  ]
  return <Facts facts={facts} />
}
