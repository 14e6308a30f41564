import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Menu as MenuItems, Site } from '@/payload-types'
import { Menu } from './menu'
import styles from './site-footer.module.css'

type Props = { site: Site; menu: NonNullable<MenuItems>; locale: Locale }

/** The foot of every page: who publishes it and how to reach them, and what the site does not do to its readers. */
export const SiteFooter = ({ site, menu, locale }: Props) => {
  const t = useTranslations('site')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.publisher}>
          <p className={styles.name}>{site.name}</p>
          {site.tagline && <p>{site.tagline}</p>}
          {site.contact?.address && <address>{site.contact.address}</address>}
          {site.contact?.email && (
            <p>
              <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
            </p>
          )}
        </div>
        <Menu label={t('footerMenu')} className={styles.menu} items={menu} locale={locale} />
        <div className={styles.promise}>
          <p>{t('noTracking')}</p>
          <p>{site.sourceUrl ? <a href={site.sourceUrl}>{t('madeWith')}</a> : t('madeWith')}</p>
        </div>
      </div>
    </footer>
  )
}
