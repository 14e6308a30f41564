import '@/components/layout/base.css'
import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import type { ReactNode } from 'react'
import { PreviewBar } from '@/components/layout/preview-bar'
import { WordsNotice } from '@/components/layout/words-notice'
import { direction } from '@/domain/language-tag/direction'
import { type LocaleParams, pageLocale } from '@/i18n/locale-params'
import { openGraphLocale } from '@/i18n/open-graph-locale'
import { interfaceWords } from '@/queries/interface-words'
import { siteAddress, siteFrame } from '@/queries/site'

type Props = LocaleParams & { children: ReactNode }

/** Pages are drawn when they are first asked for, and kept; the build needs no database. */
export const generateStaticParams = () => []

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(props)
  const { site } = await siteFrame(locale)
  return {
    metadataBase: new URL(await siteAddress()),
    title: { default: site.name, template: `%s · ${site.name}` },
    ...(site.description ? { description: site.description } : {}),
    openGraph: { siteName: site.name, locale: openGraphLocale(locale), type: 'website' },
  }
}

const Layout = async ({ children, ...props }: Props) => {
  const locale = await pageLocale(props)
  const [{ isEnabled: isPreview }, { inEnglish }] = await Promise.all([
    draftMode(),
    interfaceWords(locale),
  ])
  return (
    <html lang={locale} dir={direction(locale)}>
      <body>
        {isPreview && <PreviewBar />}
        <WordsNotice locale={locale} inEnglish={inEnglish} />
        {children}
      </body>
    </html>
  )
}

export default Layout
