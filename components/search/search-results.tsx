import { useTranslations } from 'next-intl'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import styles from './search-results.module.css'

/** A document that was found: what it is, its title, the field that the title is, and what else tells it apart. */
type Found = {
  kind: 'campaigns' | 'organizations' | 'news-items' | 'speeches' | 'pages'
  path: string
  title: string
  titleField: string
  note: string | null
  noteField: string
  /** The language of the note where it is a name in its own script. */
  noteLanguage: string | null
  originalLocale: string
  _translation?: TranslationNote
}

type Props = { results: readonly Found[]; locale: Locale }

/** What was found, in the order of the kinds of document. */
export const SearchResults = ({ results, locale }: Props) => {
  const t = useTranslations('search')
  return (
    <ul className={styles.results}>
      {results.map((found) => (
        <li key={found.path}>
          <p className={styles.kind}>{t(`kinds.${found.kind}`)}</p>
          <h2>
            <a href={`/${locale}${found.path}`}>
              <Text of={found} field={found.titleField}>
                {found.title}
              </Text>
            </a>
          </h2>
          {found.note && (
            <p className={styles.note}>
              <InLanguage language={found.noteLanguage}>
                <Text of={found} field={found.noteField}>
                  {found.note}
                </Text>
              </InLanguage>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
