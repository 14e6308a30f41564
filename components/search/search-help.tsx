import { useTranslations } from 'next-intl'
import type { SearchAnswer } from '@/domain/search/answer'
import type { Asked } from '@/domain/search/asked'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import styles from './search-help.module.css'

type Props = { asked: Asked; answer: SearchAnswer; locale: Locale }

const places = {
  browseCampaigns: 'campaigns',
  browseNews: 'news',
  browseSpeeches: 'speeches',
  browseOrganizations: 'organizations',
} as const

/** What helps on where a search found nothing, or not quite what was asked for. */
export const SearchHelp = ({ asked, answer, locale }: Props) => {
  const t = useTranslations('search')
  const { query, kind, year, organization, language } = asked
  const narrow = { kind, year, organization, language }
  const href = (changed: object) =>
    withQuery(`/${locale}/search`, { q: query, ...narrow, ...changed })
  return (
    <div className={styles.help}>
      {answer.isFilling && <p>{t('filling')}</p>}
      {answer.suggestion && (
        <p>
          {t.rich('suggestion', {
            query: answer.suggestion,
            link: (words) => (
              <a href={href({ q: answer.suggestion })}>
                <bdi>{words}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      {answer.isLoose && <p>{t('loose')}</p>}
      {answer.total === 0 && (
        <>
          <p>{t('none')}</p>
          {answer.wider.length > 0 && (
            <>
              <p>{t('wider')}</p>
              <ul>
                {answer.wider.map(({ without, total }) => (
                  <li key={without}>
                    <a href={href({ [without]: undefined })}>
                      {t('without', { without, count: total })}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{t('browse')}</p>
          <ul>
            {Object.entries(places).map(([words, place]) => (
              <li key={place}>
                <a href={`/${locale}/${place}`}>{t(words as keyof typeof places)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
