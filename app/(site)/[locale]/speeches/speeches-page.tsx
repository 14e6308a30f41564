import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { SpeechList } from '@/components/speech/speech-list'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { alternatesOf, ownPage } from '@/i18n/page-alternates'
import { siteFrame } from '@/queries/site'
import { listSpeeches } from '@/queries/speeches'

const reading = ownPage('/speeches')

export const speechesMetadata = async (locale: Locale): Promise<Metadata> => {
  const t = await getTranslations('speech')
  return {
    title: t('list'),
    description: t('listIntro'),
    alternates: alternatesOf(reading, locale),
  }
}

export const SpeechesPage = async ({ locale, page = 1 }: { locale: Locale; page?: number }) => {
  const [t, frame, list] = await Promise.all([
    getTranslations('speech'),
    siteFrame(locale),
    listSpeeches(locale, { page }),
  ])
  refuseBeyondLast(list)
  return (
    <PageFrame {...frame} reading={reading}>
      <PageTitle
        eyebrow={t('count', { count: list.total })}
        title={t('list')}
        lead={t('listIntro')}
      />
      <SpeechList speeches={list.items} locale={locale} />
      <Pager
        page={list.page}
        pages={list.pages}
        href={(number) => withQuery(`/${locale}/speeches`, { page: number })}
      />
    </PageFrame>
  )
}
