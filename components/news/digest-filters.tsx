import { useFormatter, useTranslations } from 'next-intl'
import { type DigestChoice, type DigestKey, digestKeys } from '@/domain/news/digest'
import { withQuery } from '@/i18n/address-query'
import styles from './digest-filters.module.css'

/** A value that the digest can be narrowed to: as the address has it, in words, and how many items remain. */
export type DigestLink = { value: string; label: string; count: number }

type Props = {
  path: string
  /** What is chosen now, a topic by its slug. */
  choice: DigestChoice
  options: Readonly<Record<DigestKey, readonly DigestLink[]>>
  parts: readonly { key: DigestKey; label: string }[]
  /** How many items are shown now. */
  total: number
}

/** Robots need not follow combinations of more than two choices: they lead to what simpler pages show. */
const deepest = 2

const addressOf = (
  path: string,
  choice: DigestChoice,
  change: Record<string, string | undefined>,
) =>
  withQuery(path, Object.fromEntries(digestKeys.map((key) => [key, { ...choice, ...change }[key]])))

/** Narrows the digest by links, each with what it would leave; what is chosen can be taken away one by one. */
export const DigestFilters = ({ path, choice, options, parts, total }: Props) => {
  const t = useTranslations('news')
  const format = useFormatter()
  const isDeep = parts.length >= deepest
  const shown = digestKeys.filter(
    (key) => choice[key] === undefined && options[key].some(({ count }) => count < total),
  )
  return (
    <nav className={styles.filters} aria-label={t('narrow')}>
      {parts.length > 0 && (
        <div className={styles.chosen}>
          <span id="digest-chosen">{t('chosen')}</span>
          <ul aria-labelledby="digest-chosen">
            {parts.map(({ key, label }) => (
              <li key={key}>
                <a
                  href={addressOf(path, choice, { [key]: undefined })}
                  aria-label={t('remove', { name: label })}
                >
                  <bdi>{label}</bdi> <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
            <li>
              <a href={path}>{t('showAll')}</a>
            </li>
          </ul>
        </div>
      )}
      {shown.map((key) => (
        <details key={key} name="digest">
          <summary>{t(key)}</summary>
          <ul>
            {options[key].map(({ value, label, count }) => (
              <li key={value}>
                <a
                  href={addressOf(path, choice, { [key]: value })}
                  {...(isDeep ? { rel: 'nofollow' } : {})}
                >
                  <bdi>{label}</bdi> <span className={styles.count}>({format.number(count)})</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}
