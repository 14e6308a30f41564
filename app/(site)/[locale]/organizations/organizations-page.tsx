import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { listThing } from '@/components/meta/list-thing'
import { ByCountry } from '@/components/organization/by-country'
import { directoryTitle, drawnDirectoryTitle } from '@/components/organization/directory-title'
import { FederationTrees } from '@/components/organization/federation-trees'
import { OrganizationList } from '@/components/organization/organization-list'
import { ListFilter } from '@/components/ui/list-filter'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import { type CountryCode, countryName } from '@/domain/country/country'
import { type OrganizationKind, organizationKinds } from '@/domain/organization/kind'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { countByCountry, federationTrees } from '@/queries/federations'
import { listOrganizations, organizationBySlug } from '@/queries/organizations'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

type Props = {
  locale: Locale
  page?: number
  kind?: OrganizationKind | undefined
  country?: CountryCode | undefined
  /** The slug of a federation whose members are meant. */
  federation?: string | undefined
}

const readingOf = ({ page = 1, kind, country, federation }: Props) =>
  ownReading(withQuery('/organizations', { page, kind, country, federation }))

/** The federation that is asked for; an address with an unknown one is no page, one with a former slug leads on. */
const federationOf = async ({ locale, page, kind, country, federation }: Props) => {
  if (!federation) return null
  const found = (await organizationBySlug(federation, locale)) ?? notFound()
  if (found.slug !== federation) {
    const query = { page, kind, country, federation: found.slug }
    permanentRedirect(withQuery(`/${locale}/organizations`, query))
  }
  return found
}

/** What search engines and browsers are told of a page of the organisations. */
export const organizationsMetadata = async (props: Props): Promise<Metadata> => {
  const [t, meta, federation] = await Promise.all([
    getTranslations('organization'),
    getTranslations('meta'),
    federationOf(props),
  ])
  const { locale, page = 1, kind, country } = props
  const details = [
    kind && t(`kinds.${kind}`),
    country && countryName(country, locale),
    page > 1 && meta('page', { page }),
  ]
  const title = directoryTitle(t, federation)
  const what = [federation && title, ...details].filter(Boolean).join(' · ')
  return pageHead({
    locale,
    reading: await readingOf(props),
    title,
    details,
    about: [what, t('listIntro'), meta('organizations')],
  })
}

const byName = (codes: readonly CountryCode[], locale: Locale) =>
  codes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))

/** Where the organisations are and who belongs to whom: at the head of the whole list. */
const Overview = async ({ locale, path }: { locale: Locale; path: string }) => {
  const [t, countries, trees] = await Promise.all([
    getTranslations('organization'),
    countByCountry(null),
    federationTrees(locale),
  ])
  return (
    <>
      {trees.length > 0 && (
        <Section id="federations" title={t('federations')}>
          <FederationTrees trees={trees} locale={locale} />
        </Section>
      )}
      {countries.length > 0 && (
        <Section id="countries" title={t('where')}>
          <ByCountry
            countries={countries}
            href={(country) => withQuery(path, { country })}
            locale={locale}
          />
        </Section>
      )}
    </>
  )
}

/** A page of the organisations, whole or narrowed by its address. */
export const OrganizationsPage = async (props: Props) => {
  const { locale, page = 1, kind, country } = props
  const federation = await federationOf(props)
  const [t, frame, present, list] = await Promise.all([
    getTranslations('organization'),
    siteFrame(locale),
    countByCountry(null),
    listOrganizations(locale, {
      page,
      ...(kind ? { kind } : {}),
      ...(country ? { country } : {}),
      ...(federation ? { federation: federation.id } : {}),
    }),
  ])
  refuseBeyondLast(list)
  const path = `/${locale}/organizations`
  const countries = present.map((counted) => counted.country)
  const isWhole = !kind && !country && !federation
  return (
    <PageFrame
      {...frame}
      reading={await readingOf(props)}
      facts={{
        type: 'CollectionPage',
        title: directoryTitle(t, federation),
        main: (at) =>
          listThing(
            list.items.map(({ name, slug }) => ({ name, path: `/organizations/${slug}` })),
            list.total,
            at,
          ),
      }}
    >
      <PageTitle
        eyebrow={t('count', { count: list.total })}
        title={drawnDirectoryTitle(t, federation)}
        lead={federation ? null : t('listIntro')}
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
            ...(federation
              ? [
                  {
                    name: 'federation',
                    label: t('federation'),
                    value: federation.slug,
                    options: [{ value: federation.slug, label: federation.name }],
                  },
                ]
              : []),
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
        href={(number) =>
          withQuery(path, { page: number, kind, country, federation: federation?.slug })
        }
      />
      {isWhole && page === 1 && <Overview locale={locale} path={path} />}
    </PageFrame>
  )
}
