import { useFormatter, useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { InLanguage } from '@/components/ui/in-language'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import type { TranslationNote } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { PublicFace, Signatory } from '@/payload-types'
import styles from './register.module.css'

/** A signatory as a register lists it; of one who is `gone` only the number is left. */
export type ListedSignatory = Pick<Signatory, 'id' | 'number' | 'originalLocale'> & {
  shown?: PublicFace
  gone?: 'withdrawn' | 'withdrawn-since'
  _translation?: TranslationNote
}

const slugOf = (organization: NonNullable<PublicFace>['organization']): string | null =>
  typeof organization === 'object' && organization !== null ? organization.slug : null

type One = { signatory: ListedSignatory; locale: Locale }

const Names = ({ signatory, locale }: One) => {
  const t = useTranslations('campaign')
  const shown = signatory.shown ?? {}
  const slug = slugOf(shown.organization)
  const first = shown.nativeName ? (
    <InLanguage language={shown.nativeLanguage}>{shown.nativeName}</InLanguage>
  ) : shown.name ? (
    <Text of={signatory} field="shown.name">
      {shown.name}
    </Text>
  ) : (
    t('signatoryHidden')
  )
  const isOwnName = !shown.nativeName || shown.nativeName === shown.name
  return (
    <>
      <span className={shown.name || shown.nativeName ? styles.name : styles.unnamed}>
        {slug ? <a href={`/${locale}/organizations/${slug}`}>{first}</a> : first}
      </span>
      {!isOwnName && (
        <span className={styles.translation}>
          <Text of={signatory} field="shown.name">
            {shown.name}
          </Text>
        </span>
      )}
    </>
  )
}

type Proved = {
  by: Exclude<NonNullable<NonNullable<PublicFace>['provedBy']>, 'none'>
  domain: string | null | undefined
}

const Proof = ({ by, domain }: Proved) => {
  const t = useTranslations('register.proof')
  if (!domain || (by !== 'email-domain' && by !== 'dns-txt')) return t(by)
  return t.rich(`${by}-at`, { domain: () => <bdi dir="ltr">{domain}</bdi> })
}

const Details = ({ signatory, locale }: One) => {
  const shown = signatory.shown ?? {}
  const country = displayCountry(shown, locale)
  const proof = shown.provedBy && shown.provedBy !== 'none' ? shown.provedBy : null
  if (!shown.abbreviation && !country && !proof) return null
  return (
    <span className={styles.details}>
      {shown.abbreviation && (
        <InLanguage language={shown.nativeLanguage} className={styles.abbreviation}>
          {shown.abbreviation}
        </InLanguage>
      )}
      {country && (
        <span>
          <Country of={signatory} stated={shown} field="shown.countryLabel" />
        </span>
      )}
      {proof && (
        <span className={proof === 'source' ? undefined : styles.proof}>
          <Proof by={proof} domain={shown.provedDomain} />
        </span>
      )}
    </span>
  )
}

const Gone = ({ gone }: { gone: NonNullable<ListedSignatory['gone']> }) => {
  const t = useTranslations('register')
  return (
    <span className={styles.gone}>{t(gone === 'withdrawn' ? 'withdrawn' : 'withdrawnSince')}</span>
  )
}

type Props = { signatories: readonly ListedSignatory[]; locale: Locale }

/**
 * The register: each signatory by its number, its name in its own script first, then what it is called in the reader's
 * language, its abbreviation, its country and how its signature was verified. A signatory can be linked to by its number,
 * which stays when it withdraws.
 */
export const Register = ({ signatories, locale }: Props) => {
  const format = useFormatter()
  return (
    <ol className={styles.register}>
      {signatories.map((signatory) => {
        const { id, number, gone } = signatory
        return (
          <li key={id} id={number ? `n${number}` : undefined} value={number ?? undefined}>
            <span className={styles.number}>{number ? format.number(number) : ''}</span>
            {gone ? (
              <Gone gone={gone} />
            ) : (
              <>
                <Names signatory={signatory} locale={locale} />
                <Details signatory={signatory} locale={locale} />
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
