import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reading } from '@/i18n/page-alternates'
import { useSiteLocale } from '@/i18n/use-site-locale'
import type { Navigation, Site } from '@/payload-types'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import styles from './page-frame.module.css'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  site: Site
  navigation: Navigation
  reading: Reading
  crumbs?: readonly Crumb[]
  children: ReactNode
}

/** What surrounds every page: the way past the menus, head, trail, the page itself, and foot. */
export const PageFrame = ({ site, navigation, reading, crumbs = [], children }: Props) => {
  const t = useTranslations('site')
  const locale = useSiteLocale()
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
    </>
  )
}
