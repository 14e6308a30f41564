import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { listThing } from '@/components/meta/list-thing'
import { SpeechList } from '@/components/speech/speech-list'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { withQuery } from '@/i18n/address-query'
import { refuseBeyondLast } from '@/i18n/locale-params'
import type { Locale } from '@/i18n/locales'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { siteFrame } from '@/queries/site'
import { listSpeeches } from '@/queries/speeches'

type Props = { locale: Locale; page?: number }

const readingOf = ({ page = 1 }: Props) => ownReading(withQuery('/speeches', { page }))

/** What search engines and browsers are told of a page of the speeches. */
export const speechesMetadata = async (props: Props): Promise<Metadata> => {
  const [t, meta] = await Promise.all([getTranslations('speech'), getTranslations('meta')])
  const { locale, page = 1 } = props
  const details = [page > 1 && meta('page', { page })]
  return pageHead({
    locale,
    reading: await readingOf(props),
    title: t('list'),
    details,
    about: [details.filter(Boolean).join(' · '), t('listIntro'), meta('speeches')],
  })
}

/** A page of the speeches, whole or narrowed by its address. */
export const SpeechesPage = async (props: Props) => {
  const { locale, page = 1 } = props
  const [t, frame, list] = await Promise.all([
    getTranslations('speech'),
    siteFrame(locale),
    listSpeeches(locale, { page }),
  ])
  refuseBeyondLast(list)
  return (
    <PageFrame
      {...frame}
      reading={await readingOf(props)}
      facts={{
        type: 'CollectionPage',
        title: t('list'),
        main: (at) =>
          listThing(
            list.items.map(({ title, slug }) => ({ name: title, path: `/speeches/${slug}` })),
            list.total,
            at,
          ),
      }}
    >
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
