import { useFormatter, useTranslations } from 'next-intl'
import { Dotted } from '@/components/ui/dotted'
import type { Found } from '@/domain/search/answer'
import type { Locale } from '@/i18n/locales'
import { MarkedText } from './marked-text'
import styles from './search-results.module.css'

type Props = { results: readonly Found[]; locale: Locale; start: number }

/** What was found, the best first, with the place where it stands, and whose it is. */
export const SearchResults = ({ results, locale, start }: Props) => {
  const t = useTranslations('search')
  const format = useFormatter()
  return (
    <ol className={styles.results} start={start}>
      {results.map(({ kind, path, title, names, snippet, notice, context, year }) => (
        <li key={`${kind} ${path}`}>
          <p className={styles.kind}>
            <Dotted
              parts={[
                t(`kinds.${kind}`),
                year !== null && format.number(year, { useGrouping: false }),
                context && <MarkedText of={context} />,
              ]}
            />
          </p>
          <h2>
            <a href={`/${locale}${path}`}>
              <MarkedText of={title} />
            </a>
          </h2>
          {names.length > 0 && (
            <p className={styles.note}>
              <Dotted
                parts={names.map((name) => (
                  <MarkedText key={name.pieces.map(({ text }) => text).join('')} of={name} />
                ))}
              />
            </p>
          )}
          {snippet && (
            <p className={styles.snippet}>
              <MarkedText of={snippet} />
            </p>
          )}
          {notice && (
            <p className={styles.note}>
              <MarkedText of={notice} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
