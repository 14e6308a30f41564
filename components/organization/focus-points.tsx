import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Organization } from '@/payload-types'
import styles from './focus-points.module.css'

type Props = { organization: Translated<Pick<Organization, 'focusPoints' | 'originalLocale'>> }

/** What an organisation works for, point by point. */
export const FocusPoints = ({ organization }: Props) => (
  <ul className={styles.points}>
    {(organization.focusPoints ?? []).map(({ id, text }, index) => (
      <li key={id ?? index}>
        <Text of={organization} field={`focusPoints.${index}.text`}>
          {text}
        </Text>
      </li>
    ))}
  </ul>
)
