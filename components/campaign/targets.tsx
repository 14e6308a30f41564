import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Campaign } from '@/payload-types'
import styles from './targets.module.css'

type Props = { campaign: Translated<Pick<Campaign, 'targets' | 'originalLocale'>> }

/** Whom the demands are addressed to, and what each of them is. */
export const Targets = ({ campaign }: Props) => (
  <ul className={styles.targets}>
    {(campaign.targets ?? []).map(({ id, name, role }, index) => (
      <li key={id ?? index}>
        <strong>
          <Text of={campaign} field={`targets.${index}.name`}>
            {name}
          </Text>
        </strong>
        {role && (
          <span>
            <Text of={campaign} field={`targets.${index}.role`}>
              {role}
            </Text>
          </span>
        )}
      </li>
    ))}
  </ul>
)
