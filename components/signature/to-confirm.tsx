import { useTranslations } from 'next-intl'
import { PostForm } from '@/components/form/post-form'
import { Facts } from '@/components/ui/facts'
import { InLanguage } from '@/components/ui/in-language'
import { displayCountry } from '@/domain/country/display-country'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { Visibility } from '@/domain/signature/visibility'
import { useSiteLocale } from '@/i18n/use-site-locale'
import styles from './signature.module.css'

type Names = { name: string; country: string | null }

type SignatureToConfirm = Names & {
  kind: 'organization' | 'person'
  nativeName: string | null
  nativeLanguage: string | null
  abbreviation: string | null
  city: string | null
  website: string | null
  visibility: Visibility
  pseudonym: string | null
}

type MessageToConfirm = Names & {
  kind: 'message'
  organization: string | null
  text: string
  language: string
}

type Props = {
  what: (SignatureToConfirm | MessageToConfirm) & { letter: string }
  /** The address of the page, with the token. */
  action: string
  token: string
  answer: FormAnswer | null
}

const SignatureFacts = ({ what }: { what: SignatureToConfirm }) => {
  const t = useTranslations('sign')
  const confirm = useTranslations('confirm')
  const locale = useSiteLocale()
  const { name, nativeName, nativeLanguage, visibility, pseudonym } = what
  const shown = t(`visibilities.${visibility}.label`)
  return (
    <Facts
      facts={[
        { label: confirm('who'), value: <bdi>{name}</bdi> },
        {
          label: t('nativeName'),
          value: nativeName && <InLanguage language={nativeLanguage}>{nativeName}</InLanguage>,
        },
        { label: t('abbreviation'), value: what.abbreviation && <bdi>{what.abbreviation}</bdi> },
        { label: t('country'), value: displayCountry(what, locale) },
        { label: t('city'), value: what.city && <bdi>{what.city}</bdi> },
        { label: t('website'), value: what.website && <bdi dir="ltr">{what.website}</bdi> },
        {
          label: confirm('shown'),
          value: visibility === 'pseudonym' ? <bdi>{pseudonym}</bdi> : shown,
        },
      ]}
    />
  )
}

const MessageFacts = ({ what }: { what: MessageToConfirm }) => {
  const t = useTranslations('confirm')
  const locale = useSiteLocale()
  const from = [what.name, what.organization, displayCountry(what, locale)].filter(Boolean)
  return (
    <>
      <blockquote className={styles.quote} lang={what.language} dir="auto">
        {what.text}
      </blockquote>
      <Facts facts={[{ label: t('from'), value: <bdi>{from.join(', ')}</bdi> }]} />
    </>
  )
}

/** What a link from a mail is about to confirm, and the button that does it: opening the page changes nothing. */
export const ToConfirm = ({ what, action, token, answer }: Props) => {
  const t = useTranslations('confirm')
  const isMessage = what.kind === 'message'
  return (
    <>
      {isMessage ? <MessageFacts what={what} /> : <SignatureFacts what={what} />}
      <PostForm
        action={action}
        answer={answer}
        submit={isMessage ? t('buttonMessage') : t('button')}
        next={t('notYou')}
      >
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="letter" value={what.letter} />
      </PostForm>
    </>
  )
}
