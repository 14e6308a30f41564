import { useTranslations } from 'next-intl'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import type { DrawnBranch } from '@/domain/organization/drawn-trees'
import type { Translated } from '@/domain/translation/note'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import styles from './federation-trees.module.css'
import type { ListedOrganization } from './organization-list'

type Federated = Translated<
  Pick<
    ListedOrganization,
    'id' | 'name' | 'slug' | 'abbreviation' | 'nativeLanguage' | 'originalLocale'
  >
>

type Props = { trees: readonly DrawnBranch<Federated>[]; locale: Locale }
type One = { tree: DrawnBranch<Federated>; locale: Locale }

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

/** The members of a federation as far as they are drawn, and the way to all of them where there are more. */
const Members = ({ tree, locale }: One) => {
  const t = useTranslations('organization')
  const more = tree.count - tree.members.length
  const all = withQuery(`/${locale}/organizations`, { federation: tree.item.slug })
  return (
    <ul className={styles.members}>
      {tree.members.map((member) => (
        <li key={member.item.id}>
          <Name item={member.item} locale={locale} />
          {member.count > 0 && (
            <>
              <span className={styles.count}>{t('memberCount', { count: member.count })}</span>
              <Members tree={member} locale={locale} />
            </>
          )}
        </li>
      ))}
      {more > 0 && (
        <li>
          <a href={all}>
            {tree.members.length > 0 ? t('moreMembers', { count: more }) : t('allMembers')}
          </a>
        </li>
      )}
    </ul>
  )
}

/** Federations, each with its members and theirs; it opens and closes without a script. */
export const FederationTrees = ({ trees, locale }: Props) => {
  const t = useTranslations('organization')
  return (
    <ul className={styles.trees}>
      {trees.map((tree) => (
        <li key={tree.item.id}>
          <p className={styles.top}>
            <Name item={tree.item} locale={locale} />
          </p>
          <details open={tree.count <= 12}>
            <summary>{t('memberCount', { count: tree.count })}</summary>
            <Members tree={tree} locale={locale} />
          </details>
        </li>
      ))}
    </ul>
  )
}
