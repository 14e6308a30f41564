import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Campaign } from '@/payload-types'
import styles from './demands.module.css'

type Props = { campaign: Translated<Pick<Campaign, 'demands' | 'originalLocale'>> }

/** The demands of a campaign, in the order in which they are made. */
export const Demands = ({ campaign }: Props) => (
  <ol className={styles.demands}>
    {(campaign.demands ?? []).map(({ id, text }, index) => (
      <li key={id ?? index}>
        <Text of={campaign} field={`demands.${index}.text`}>
          {text}
        </Text>
      </li>
    ))}
  </ol>
)
