import { Picture } from '@/components/ui/picture'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'
import styles from './campaign-list.module.css'
import { Stage } from './stage'

export type ListedCampaign = Pick<
  Campaign,
  'id' | 'title' | 'slug' | 'summary' | 'stage' | 'opened' | 'closed' | 'image' | 'originalLocale'
>

type Props = {
  campaigns: readonly Translated<ListedCampaign>[]
  locale: Locale
  heading?: 'h2' | 'h3'
}

/** Campaigns as a reader leafs through them: picture, stage, title, summary. */
export const CampaignList = ({ campaigns, locale, heading: Heading = 'h2' }: Props) => (
  <ul className={styles.list}>
    {campaigns.map((campaign) => (
      <li key={campaign.id} className={styles.campaign}>
        <div className={styles.picture}>
          <Picture media={campaign.image} sizes="(min-width: 40rem) 18rem, 100vw" />
        </div>
        <div>
          <p className={styles.stage}>
            <Stage campaign={campaign} />
          </p>
          <Heading>
            <a href={`/${locale}/campaigns/${campaign.slug}`}>
              <Text of={campaign} field="title">
                {campaign.title}
              </Text>
            </a>
          </Heading>
          <p>
            <Text of={campaign} field="summary">
              {campaign.summary}
            </Text>
          </p>
        </div>
      </li>
    ))}
  </ul>
)
