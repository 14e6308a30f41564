import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type PageFacts, pageGraph } from '@/components/meta/page-graph'
import { StructuredData } from '@/components/meta/structured-data'
import type { Reading } from '@/i18n/page-alternates'
import { useSiteLocale } from '@/i18n/use-site-locale'
import type { Navigation, Site } from '@/payload-types'
import { Breadcrumbs, type Crumb, crumbText } from './breadcrumbs'
import styles from './page-frame.module.css'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  site: Site
  navigation: Navigation
  /** The address of the site, without a slash at its end. */
  address: string
  reading: Reading
  /** What machines are told of the page; nothing where it is for one reader alone, or is none. */
  facts?: PageFacts
  crumbs?: readonly Crumb[]
  children: ReactNode
}

/** What surrounds every page: the way past the menus, head, trail, the page itself, and foot. */
export const PageFrame = ({
  site,
  navigation,
  address,
  reading,
  facts,
  crumbs = [],
  children,
}: Props) => {
  const t = useTranslations('site')
  const locale = useSiteLocale()
  const home = { name: t('home'), path: '' }
  const way = crumbs.map((crumb) => ({ name: crumbText(crumb), path: crumb.path }))
  const steps = way.length > 0 ? [home, ...way] : []
  const graph = facts && pageGraph(facts, site, steps, { address, locale, reading })
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader site={site} navigation={navigation} reading={reading} locale={locale} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Breadcrumbs crumbs={crumbs} locale={locale} />
        {children}
      </main>
      <SiteFooter site={site} navigation={navigation} locale={locale} />
      {graph && <StructuredData graph={graph} />}
    </>
  )
}
