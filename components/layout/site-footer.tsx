import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Navigation, Site } from '@/payload-types'
import { Menu } from './menu'
import styles from './site-footer.module.css'

type Props = { site: Translated<Site>; navigation: Translated<Navigation>; locale: Locale }

/** The foot of every page: who publishes it and how to reach them, and what the site does not do to its readers. */
export const SiteFooter = ({ site, navigation, locale }: Props) => {
  const t = useTranslations('site')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.publisher}>
          <p className={styles.name}>
            <Text of={site} field="name">
              {site.name}
            </Text>
          </p>
          {site.tagline && (
            <p>
              <Text of={site} field="tagline">
                {site.tagline}
              </Text>
            </p>
          )}
          {site.contact?.address && (
            <address>
              <Text of={site} field="contact.address">
                {site.contact.address}
              </Text>
            </address>
          )}
          {site.contact?.email && (
            <p>
              <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
            </p>
          )}
        </div>
        <Menu
          label={t('footerMenu')}
          className={styles.menu}
          items={navigation.footer ?? []}
          of={navigation}
          part="footer"
          locale={locale}
        />
        <div className={styles.promise}>
          <p>{t('noTracking')}</p>
          <p>{site.sourceUrl ? <a href={site.sourceUrl}>{t('madeWith')}</a> : t('madeWith')}</p>
          <p>
            <a href={`/${locale}/developers`}>{t('developers')}</a>
            {' · '}
            <a href={`/${locale}/feed.atom`} type="application/atom+xml">
              Atom
            </a>
          </p>
        </div>
      </div>
    </footer>
  )
}
