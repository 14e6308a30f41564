import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { OrganizationList } from '@/components/organization/organization-list'
import { ListFilter } from '@/components/ui/list-filter'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { type CountryCode, countryCodes, countryName } from '@/domain/country/country'
import { type OrganizationKind, organizationKinds } from '@/domain/organization/kind'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { alternatesOf } from '@/i18n/page-alternates'
import { listOrganizations, organizationCountries } from '@/queries/organizations'
import { ownReading } from '@/queries/own-reading'
import { siteFrame } from '@/queries/site'

type Props = {
  locale: Locale
  page?: number
  kind?: OrganizationKind | undefined
  country?: CountryCode | undefined
}

const readingOf = ({ page = 1, kind, country }: Props) =>
  ownReading(withQuery('/organizations', { page, kind, country }))

/** What search engines and browsers are told of a page of the organisations. */
export const organizationsMetadata = async (props: Props): Promise<Metadata> => {
  const t = await getTranslations('organization')
  return {
    title: t('list'),
    description: t('listIntro'),
    alternates: alternatesOf(await readingOf(props), props.locale),
  }
}

const byName = (codes: readonly CountryCode[], locale: Locale) =>
  codes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))

/** A page of the organisations, whole or narrowed by its address. */
export const OrganizationsPage = async (props: Props) => {
  const { locale, page = 1, kind, country } = props
  const [t, frame, present, list] = await Promise.all([
    getTranslations('organization'),
    siteFrame(locale),
    organizationCountries(),
    listOrganizations(locale, {
      page,
      ...(kind ? { kind } : {}),
      ...(country ? { country } : {}),
    }),
  ])
  refuseBeyondLast(list)
  const path = `/${locale}/organizations`
  const countries = countryCodes.filter((code) => present.includes(code))
  return (
    <PageFrame {...frame} reading={await readingOf(props)}>
      <PageTitle
        eyebrow={t('count', { count: list.total })}
        title={t('list')}
        lead={t('listIntro')}
      >
        <ListFilter
          action={path}
          choices={[
            {
              name: 'kind',
              label: t('kind'),
              value: kind,
              options: organizationKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
            },
            {
              name: 'country',
              label: t('country'),
              value: country,
              options: byName(countries, locale),
            },
          ]}
        />
      </PageTitle>
      {list.items.length > 0 ? (
        <OrganizationList organizations={list.items} locale={locale} />
      ) : (
        <p>{t('none')}</p>
      )}
      <Pager
        page={list.page}
        pages={list.pages}
        href={(number) => withQuery(path, { page: number, kind, country })}
      />
    </PageFrame>
  )
}
