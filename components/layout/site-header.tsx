import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Reading } from '@/i18n/page-alternates'
import type { Navigation, Site } from '@/payload-types'
import { LanguageSwitcher } from './language-switcher'
import { Mark } from './mark'
import { Menu } from './menu'
import styles from './site-header.module.css'
import { ViewSwitch } from './view-switch'

type Props = {
  site: Translated<Site>
  navigation: Translated<Navigation>
  reading: Reading
  locale: Locale
}

/** The head of every page: whose site it is, where to go, and in which language. */
export const SiteHeader = ({ site, navigation, reading, locale }: Props) => {
  const t = useTranslations()
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.name} href={`/${locale}`}>
          <Mark className={styles.mark} />
          <span>
            <Text of={site} field="name">
              {site.name}
            </Text>
          </span>
        </a>
        <Menu
          label={t('site.mainMenu')}
          className={styles.menu}
          items={navigation.header ?? []}
          of={navigation}
          part="header"
          locale={locale}
        />
        <div className={styles.tools}>
          <a className={styles.search} href={`/${locale}/search`}>
            {t('search.title')}
          </a>
          <ViewSwitch className={styles.search} />
          <LanguageSwitcher reading={reading} locale={locale} />
        </div>
      </div>
    </header>
  )
}
