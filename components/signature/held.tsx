import { useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import { InLanguage } from '@/components/ui/in-language'
import { useDateInWords } from '@/components/ui/partial-date'
import { displayCountry } from '@/domain/country/display-country'
import { useSiteLocale } from '@/i18n/use-site-locale'
import type { Signatory } from '@/payload-types'
import styles from './signature.module.css'

type Props = {
  signatory: Signatory
  messages: readonly { id: string; text: string }[]
}

type Shown = Exclude<Signatory['state'], 'unconfirmed' | 'expired'>

const isShown = (state: Signatory['state']): state is Shown =>
  state !== 'unconfirmed' && state !== 'expired'

/** What was agreed to, in the language in which it was read; the tag stands before it. */
const Agreed = ({ text }: { text: string }) => {
  const [, lang, said = text] = /^\[([\w-]+)\] ([\s\S]*)$/.exec(text) ?? []
  return <InLanguage language={lang}>{said}</InLanguage>
}

const mandateName = (mandate: unknown): string | null =>
  typeof mandate === 'object' && mandate !== null && 'name' in mandate ? String(mandate.name) : null

const useHeldFacts = ({ signatory }: Props) => {
  const t = useTranslations('mine')
  const sign = useTranslations('sign')
  const form = useTranslations('form')
  const locale = useSiteLocale()
  const inWords = useDateInWords()
  const day = (moment: string | null | undefined) => inWords(moment?.slice(0, 10))
  const { confidential, state, number, nativeName, visibility } = signatory
  const own = (text: string | null | undefined) => text && <bdi>{text}</bdi>
  return [
    { label: t('state'), value: isShown(state) ? t(`states.${state}`) : state },
    { label: t('number'), value: number ? number.toLocaleString(locale) : null },
    { label: t('reason'), value: own(signatory.reason) },
    { label: sign('name'), value: own(signatory.name) },
    {
      label: sign('nativeName'),
      value: nativeName && (
        <InLanguage language={signatory.nativeLanguage}>{nativeName}</InLanguage>
      ),
    },
    { label: sign('abbreviation'), value: own(signatory.abbreviation) },
    { label: sign('country'), value: displayCountry(signatory, locale) },
    { label: sign('city'), value: own(signatory.city) },
    { label: sign('website'), value: own(signatory.website) },
    { label: sign('visibility'), value: sign(`visibilities.${visibility}.label`) },
    { label: sign('pseudonym'), value: own(signatory.pseudonym) },
    { label: form('email'), value: own(confidential?.email) },
    { label: sign('officerName'), value: own(confidential?.officerName) },
    { label: sign('officerRole'), value: own(confidential?.officerRole) },
    { label: t('mandate'), value: own(mandateName(confidential?.mandate)) },
    { label: t('signedOn'), value: day(signatory.signedOn) },
    { label: t('confirmedOn'), value: day(signatory.confirmedOn) },
    { label: t('publishedOn'), value: day(signatory.publishedOn) },
    { label: t('withdrawnOn'), value: day(signatory.withdrawnOn) },
    { label: t('agreed'), value: signatory.consentText && <Agreed text={signatory.consentText} /> },
  ]
}

/** Everything that is kept of a signature, as its signer sees it. */
export const Held = (props: Props) => {
  const t = useTranslations('mine')
  const facts = useHeldFacts(props)
  return (
    <>
      <Facts facts={facts} />
      {props.messages.map(({ id, text }) => (
        <figure key={id} className={styles.message}>
          <figcaption>{t('ownMessage')}</figcaption>
          <blockquote className={styles.quote} dir="auto">
            {text}
          </blockquote>
        </figure>
      ))}
    </>
  )
}
