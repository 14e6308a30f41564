import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CampaignList } from '@/components/campaign/campaign-list'
import { PageFrame } from '@/components/layout/page-frame'
import { listThing } from '@/components/meta/list-thing'
import { ListFilter } from '@/components/ui/list-filter'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { type CampaignStage, campaignStages } from '@/domain/campaign/stage'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { listCampaigns } from '@/queries/campaigns'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

type Props = { locale: Locale; page?: number; stage?: CampaignStage | undefined }

const readingOf = ({ page = 1, stage }: Props) =>
  ownReading(withQuery('/campaigns', { page, stage }))

/** What search engines and browsers are told of a page of the campaigns. */
export const campaignsMetadata = async (props: Props): Promise<Metadata> => {
  const [t, meta] = await Promise.all([getTranslations('campaign'), getTranslations('meta')])
  const { locale, page = 1, stage } = props
  const details = [stage && t(`stages.${stage}`), page > 1 && meta('page', { page })]
  return pageHead({
    locale,
    reading: await readingOf(props),
    title: t('list'),
    details,
    about: [details.filter(Boolean).join(' · '), t('listIntro'), meta('campaigns')],
  })
}

/** A page of the campaigns, whole or narrowed by its address. */
export const CampaignsPage = async (props: Props) => {
  const { locale, page = 1, stage } = props
  const [t, frame, list] = await Promise.all([
    getTranslations('campaign'),
    siteFrame(locale),
    listCampaigns(locale, { page, ...(stage ? { stage } : {}) }),
  ])
  refuseBeyondLast(list)
  const path = `/${locale}/campaigns`
  return (
    <PageFrame
      {...frame}
      reading={await readingOf(props)}
      facts={{
        type: 'CollectionPage',
        title: t('list'),
        main: (at) =>
          listThing(
            list.items.map(({ title, slug }) => ({ name: title, path: `/campaigns/${slug}` })),
            list.total,
            at,
          ),
      }}
    >
      <PageTitle
        eyebrow={t('count', { count: list.total })}
        title={t('list')}
        lead={t('listIntro')}
      >
        <ListFilter
          action={path}
          choices={[
            {
              name: 'stage',
              label: t('stage'),
              value: stage,
              options: campaignStages.map((value) => ({ value, label: t(`stages.${value}`) })),
            },
          ]}
        />
      </PageTitle>
      {list.items.length > 0 ? (
        <CampaignList campaigns={list.items} locale={locale} />
      ) : (
        <p>{t('none')}</p>
      )}
      <Pager
        page={list.page}
        pages={list.pages}
        href={(number) => withQuery(path, { page: number, stage })}
      />
    </PageFrame>
  )
}
