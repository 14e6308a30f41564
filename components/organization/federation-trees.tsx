import { useTranslations } from 'next-intl'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import type { Branch } from '@/domain/organization/trees'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import styles from './federation-trees.module.css'
import type { ListedOrganization } from './organization-list'

type Federated = Translated<
  Pick<
    ListedOrganization,
    'id' | 'name' | 'slug' | 'abbreviation' | 'nativeLanguage' | 'originalLocale'
  >
>

type Props = { trees: readonly Branch<Federated>[]; locale: Locale }

const Name = ({ item, locale }: { item: Federated; locale: Locale }) => (
  <>
    <a href={`/${locale}/organizations/${item.slug}`}>
      <Text of={item} field="name">
        {item.name}
      </Text>
    </a>
    {item.abbreviation && (
      <>
        {' '}
        <InLanguage language={item.nativeLanguage} className={styles.abbreviation}>
          {item.abbreviation}
        </InLanguage>
      </>
    )}
  </>
)

const Members = ({ trees, locale }: Props) => {
  const t = useTranslations('organization')
  return (
    <ul className={styles.members}>
      {trees.map(({ item, members }) => (
        <li key={item.id}>
          <Name item={item} locale={locale} />
          {members.length > 0 && (
            <>
              <span className={styles.count}>{t('memberCount', { count: members.length })}</span>
              <Members trees={members} locale={locale} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Federations, each with its members and theirs; it opens and closes without a script. */
export const FederationTrees = ({ trees, locale }: Props) => {
  const t = useTranslations('organization')
  return (
    <ul className={styles.trees}>
      {trees.map(({ item, members }) => (
        <li key={item.id}>
          <p className={styles.top}>
            <Name item={item} locale={locale} />
          </p>
          <details open={members.length <= 12}>
            <summary>{t('memberCount', { count: members.length })}</summary>
            <Members trees={members} locale={locale} />
          </details>
        </li>
      ))}
    </ul>
  )
}
