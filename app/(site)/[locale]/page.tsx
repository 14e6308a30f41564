import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CampaignList } from '@/components/campaign/campaign-list'
import { LeadCampaign } from '@/components/home/lead-campaign'
import { Columns } from '@/components/layout/columns'
import { PageFrame } from '@/components/layout/page-frame'
import { siteThing } from '@/components/meta/site-thing'
import { NewsList } from '@/components/news/news-list'
import { OrganizationList } from '@/components/organization/organization-list'
import { SpeechList } from '@/components/speech/speech-list'
import { Section } from '@/components/ui/section'
import { pageTitle } from '@/domain/page-head/page-title'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { homePage } from '@/queries/home'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

const path = ''

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(props)
  const { site } = await siteFrame(locale)
  const t = await getTranslations('meta')
  const title = [site.name, site.tagline].filter(Boolean).join(' · ')
  const reading = await ownReading(path)
  const about = [site.description, t('home')]
  const head = await pageHead({ locale, reading, title, about })
  return { ...head, title: { absolute: pageTitle(title) } }
}

const Page = async (props: LocaleParams) => {
  const locale = await pageLocale(props)
  const [t, frame, home] = await Promise.all([
    getTranslations('home'),
    siteFrame(locale),
    homePage(locale),
  ])
  const { lead, register, campaigns, news, speeches, organizations } = home
  return (
    <PageFrame
      {...frame}
      reading={await ownReading(path)}
      facts={{ title: frame.site.name, main: (at) => siteThing(frame.site, at) }}
    >
      {lead ? (
        <LeadCampaign campaign={lead} register={register} locale={locale} />
      ) : (
        <h1>{frame.site.name}</h1>
      )}
      <Columns
        main={
          <>
            <Section
              id="news"
              title={t('latestNews')}
              aside={<a href={`/${locale}/news`}>{t('allNews')}</a>}
            >
              {news.length > 0 ? (
                <NewsList items={news} locale={locale} heading="h3" />
              ) : (
                <p>{t('nothingYet')}</p>
              )}
            </Section>
            {campaigns.length > 0 && (
              <Section
                id="campaigns"
                title={t('moreCampaigns')}
                aside={<a href={`/${locale}/campaigns`}>{t('moreCampaigns')}</a>}
              >
                <CampaignList campaigns={campaigns} locale={locale} heading="h3" />
              </Section>
            )}
          </>
        }
        side={
          <>
            {speeches.length > 0 && (
              <Section
                id="speeches"
                title={t('speeches')}
                aside={<a href={`/${locale}/speeches`}>{t('allSpeeches')}</a>}
              >
                <SpeechList speeches={speeches} locale={locale} heading="h3" />
              </Section>
            )}
            {organizations.length > 0 && (
              <Section
                id="organizations"
                title={t('organizations')}
                aside={<a href={`/${locale}/organizations`}>{t('allOrganizations')}</a>}
              >
                <OrganizationList organizations={organizations} locale={locale} />
              </Section>
            )}
          </>
        }
      />
    </PageFrame>
  )
}

export default Page
