import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { ownPage } from '@/i18n/page-alternates'
import { siteFrame } from '@/queries/site'

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  await pageLocale(props)
  const t = await getTranslations('notFound')
  return { title: t('title'), robots: { index: false } }
}

const Page = async (props: LocaleParams) => {
  const locale = await pageLocale(props)
  const [t, frame] = await Promise.all([getTranslations('notFound'), siteFrame(locale)])
  return (
    <PageFrame {...frame} reading={ownPage('')}>
      <PageTitle title={t('title')} lead={t('text')} />
      <p>
        <a href={`/${locale}`}>{t('home')}</a> · <a href={`/${locale}/search`}>{t('search')}</a>
      </p>
    </PageFrame>
  )
}

export default Page
