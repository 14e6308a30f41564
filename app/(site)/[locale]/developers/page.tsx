import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ApiDocument } from '@/components/developers/api-document'
import { DevelopersPage } from '@/components/developers/developers-page'
import { PageFrame } from '@/components/layout/page-frame'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { ownPage } from '@/i18n/page-alternates'
import { openApi } from '@/queries/openapi'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'

const reading = ownPage('/developers')

export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(props)
  const t = await getTranslations({ locale, namespace: 'developers' })
  return pageHead({ locale, reading, title: t('title'), about: [t('description')] })
}

const Page = async (props: LocaleParams) => {
  const locale = await pageLocale(props)
  const [t, frame, document] = await Promise.all([
    getTranslations({ locale, namespace: 'developers' }),
    siteFrame(locale),
    openApi(),
  ])
  return (
    <PageFrame {...frame} reading={reading} facts={{ title: t('title') }}>
      <DevelopersPage document={document as unknown as ApiDocument} />
    </PageFrame>
  )
}

export default Page
