import { useFormatter, useTranslations } from 'next-intl'
import type { ListedSignatory } from '@/components/campaign/register'
import { Country } from '@/components/ui/country'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import type { Locale } from '@/i18n/locales'
import styles from './leaflet-signatories.module.css'

type One = { signatory: ListedSignatory; locale: Locale }

const Names = ({ signatory }: Pick<One, 'signatory'>) => {
  const t = useTranslations('campaign')
  const shown = signatory.shown ?? {}
  const inReadersWords = shown.name && (
    <bdi>
      <Text of={signatory} field="shown.name">
        {shown.name}
      </Text>
    </bdi>
  )
  if (!shown.nativeName) return inReadersWords || <i>{t('signatoryHidden')}</i>
  const own = <InLanguage language={shown.nativeLanguage}>{shown.nativeName}</InLanguage>
  if (!inReadersWords || shown.name === shown.nativeName) return own
  return (
    <>
      {own} <span className={styles.translated}>({inReadersWords})</span>
    </>
  )
}

const Standing = ({ signatory, locale }: One) => {
  const shown = signatory.shown ?? {}
  return (
    <>
      {shown.abbreviation && (
        <>
          <InLanguage language={shown.nativeLanguage} className={styles.abbreviation}>
            {shown.abbreviation}
          </InLanguage>{' '}
        </>
      )}
      <Names signatory={signatory} />
      {displayCountry(shown, locale) && (
        <>
          {' · '}
          <bdi className={styles.country}>
            <Country of={signatory} stated={shown} field="shown.countryLabel" />
          </bdi>
        </>
      )}
    </>
  )
}

type Props = { signatories: readonly ListedSignatory[]; locale: Locale }

/**
 * A register as organisations print it: number, abbreviation, own name, what it is called in the reader's language, and
 * country. Of those who are gone the number is left.
 */
export const LeafletList = ({ signatories, locale }: Props) => {
  const [t, format] = [useTranslations('register'), useFormatter()]
  return (
    <ol className={styles.list}>
      {signatories.map((signatory) => (
        <li key={signatory.id} value={signatory.number ?? undefined}>
          <span className={styles.number}>
            {signatory.number ? format.number(signatory.number) : ''}
          </span>{' '}
          <span>
            {signatory.gone ? (
              <i>{t(signatory.gone === 'withdrawn' ? 'withdrawn' : 'withdrawnSince')}</i>
            ) : (
              <Standing signatory={signatory} locale={locale} />
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
