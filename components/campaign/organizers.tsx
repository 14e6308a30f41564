import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, Organization } from '@/payload-types'
import styles from './organizers.module.css'

type Props = { organizers: Campaign['organizers']; locale: Locale }

/** Who calls for a campaign, each leading to its own page. */
export const Organizers = ({ organizers, locale }: Props) => {
  const t = useTranslations('campaign')
  const known = (organizers ?? []).flatMap((organizer) =>
    typeof organizer === 'object' ? [organizer as Translated<Organization>] : [],
  )
  if (known.length === 0) return null
  return (
    <p className={styles.organizers}>
      <span>{t('organizers')}</span>{' '}
      {known.map((organizer) => (
        <a key={organizer.id} href={`/${locale}/organizations/${organizer.slug}`}>
          <Text of={organizer} field="name">
            {organizer.name}
          </Text>
        </a>
      ))}
    </p>
  )
}
