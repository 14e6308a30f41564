import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { countryName, isCountryCode } from '@/domain/country/country'
import type { SignatureRow, SimilarOne } from '@/domain/signature/queue'
import styles from './similar-table.module.css'
import type { Words } from './use-words'

type Props = {
  row: SignatureRow
  words: Words
  adminRoute: string
  onMerge?: ((other: SimilarOne) => void) | undefined
}

const heads = [
  'similarName',
  'similarNative',
  'similarAbbreviation',
  'similarDomain',
  'similarWhy',
  'similarWhere',
] as const

const isMergeable = ({ of, state }: SimilarOne): boolean =>
  of === 'signatories' && (state === 'pending' || state === 'published')

/** Those of similar names beside the signature itself, name by name, and what makes them alike. */
export function SimilarTable({ row, words, adminRoute, onMerge }: Props) {
  const { say, language } = words
  const where = ({ of, state, number }: SimilarOne): string => {
    if (of === 'organizations') return say('similarDirectory')
    return [
      number === null ? null : say('number', { number }),
      state ? say(`shelf_${state}`) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ')
  }
  const country = (code: string | null): string =>
    isCountryCode(code) ? countryName(code, language) : ''
  return (
    <div className={styles.frame}>
      <table className={styles.similar}>
        <caption>{say('similarTitle')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.own}>
            <th scope="row">
              <bdi>{row.name}</bdi> <small>{country(row.country)}</small>
            </th>
            <td>
              <bdi>{row.nativeName}</bdi>
            </td>
            <td>
              <bdi>{row.abbreviation}</bdi>
            </td>
            <td>
              <bdi>{row.domain}</bdi>
            </td>
            <td />
            <td>{say('similarThis')}</td>
          </tr>
          {row.similar.map((other) => (
            <tr key={`${other.of}-${other.id}`}>
              <th scope="row">
                <Link
                  href={formatAdminURL({
                    adminRoute,
                    path: `/collections/${other.of}/${other.id}`,
                  })}
                  prefetch={false}
                >
                  <bdi>{other.name}</bdi>
                </Link>{' '}
                <small>{country(other.country)}</small>
              </th>
              <td>
                <bdi>{other.nativeName}</bdi>
              </td>
              <td>
                <bdi>{other.abbreviation}</bdi>
              </td>
              <td>
                <bdi>{other.domain}</bdi>
              </td>
              <td data-by={other.by}>{say(`by_${other.by}`)}</td>
              <td>
                {where(other)}{' '}
                {onMerge && isMergeable(other) ? (
                  <button
                    aria-label={say('mergeWith', { name: other.name })}
                    onClick={() => onMerge(other)}
                    type="button"
                  >
                    {say('merge')}
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
