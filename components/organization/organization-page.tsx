import { useTranslations } from 'next-intl'
import { CampaignList, type ListedCampaign } from '@/components/campaign/campaign-list'
import { Columns } from '@/components/layout/columns'
import { type ListedNews, NewsList } from '@/components/news/news-list'
import { type ListedSpeech, SpeechList } from '@/components/speech/speech-list'
import { InLanguage } from '@/components/ui/in-language'
import { PageTitle } from '@/components/ui/page-title'
import { Picture } from '@/components/ui/picture'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import type { Translated } from '@/domain/translation/note'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import type { Organization } from '@/payload-types'
import { ByCountry } from './by-country'
import type { CountedCountry } from './country-map'
import { FocusPoints } from './focus-points'
import { OrganizationFacts } from './organization-facts'
import { type ListedOrganization, OrganizationList } from './organization-list'
import styles from './organization-page.module.css'
import { type Signed, SignedCampaigns } from './signed-campaigns'

type Props = {
  organization: Translated<Organization>
  members: readonly Translated<ListedOrganization>[]
  memberCountries: readonly CountedCountry[]
  leads: readonly Translated<ListedCampaign>[]
  signed: readonly Signed[]
  news: readonly Translated<ListedNews>[]
  speeches: readonly Translated<ListedSpeech>[]
  locale: Locale
  path: string
}

/** An organisation: what it stands for, what is known of it, who belongs to it, what it leads and what it has signed. */
export const OrganizationPage = (props: Props) => {
  const { organization, members, memberCountries, leads, signed, news, speeches, locale, path } =
    props
  const t = useTranslations('organization')
  const { nativeName, nativeLanguage, abbreviation, name, logo, slug } = organization
  const directory = `/${locale}/organizations`
  return (
    <article>
      <TranslationNotice note={organization._translation} locale={locale} path={path} />
      <PageTitle
        eyebrow={abbreviation && <InLanguage language={nativeLanguage}>{abbreviation}</InLanguage>}
        title={
          <Text of={organization} field="name">
            {name}
          </Text>
        }
        lead={
          nativeName &&
          nativeName !== name && <InLanguage language={nativeLanguage}>{nativeName}</InLanguage>
        }
      />
      <Columns
        main={
          <>
            {organization.mission && (
              <Section id="mission" title={t('mission')}>
                <RichText value={organization.mission} />
              </Section>
            )}
            {organization.focusPoints && organization.focusPoints.length > 0 && (
              <Section id="focus" title={t('focus')}>
                <FocusPoints organization={organization} />
              </Section>
            )}
            {leads.length > 0 && (
              <Section id="campaigns" title={t('campaigns')}>
                <CampaignList campaigns={leads} locale={locale} heading="h3" />
              </Section>
            )}
            <SignedCampaigns signed={signed} locale={locale} />
            {members.length > 0 && (
              <Section
                id="members"
                title={t('members')}
                aside={<a href={withQuery(directory, { federation: slug })}>{t('allMembers')}</a>}
              >
                <OrganizationList organizations={members} locale={locale} />
                {memberCountries.length > 1 && (
                  <ByCountry
                    countries={memberCountries}
                    href={(country) => withQuery(directory, { country, federation: slug })}
                    locale={locale}
                  />
                )}
              </Section>
            )}
            {news.length > 0 && (
              <Section id="news" title={t('news')}>
                <NewsList items={news} locale={locale} heading="h3" />
              </Section>
            )}
            {speeches.length > 0 && (
              <Section id="speeches" title={t('speeches')}>
                <SpeechList speeches={speeches} locale={locale} heading="h3" />
              </Section>
            )}
          </>
        }
        side={
          <>
            {logo && (
              <div className={styles.logo}>
                <Picture media={logo} sizes="10rem" isFirst />
              </div>
            )}
            <Section id="facts" title={t('facts')}>
              <OrganizationFacts organization={organization} locale={locale} />
            </Section>
          </>
        }
      />
      <TranslationCredit note={organization._translation} />
    </article>
  )
}
