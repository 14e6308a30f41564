import { Organizers } from '@/components/campaign/organizers'
import { Mark } from '@/components/layout/mark'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, Site } from '@/payload-types'
import { Call } from './call'
import styles from './leaflet-head.module.css'

type Props = {
  campaign: Translated<Campaign>
  site: Translated<Site>
  address: string
  locale: Locale
}

/** The head of a leaflet: whose it is, what it is about, who calls, and where to join. */
export const LeafletHead = ({ campaign, site, address, locale }: Props) => (
  <header className={styles.head}>
    <p className={styles.site}>
      <Mark className={styles.mark} />
      <Text of={site} field="name">
        {site.name}
      </Text>
    </p>
    <h1>
      <Text of={campaign} field="title">
        {campaign.title}
      </Text>
    </h1>
    <p className={styles.lead}>
      <Text of={campaign} field="summary">
        {campaign.summary}
      </Text>
    </p>
    <Organizers organizers={campaign.organizers} locale={locale} />
    <Call address={address} />
  </header>
)
