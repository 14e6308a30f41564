import { useTranslations } from 'next-intl'
import { CheckField } from '@/components/form/check-field'
import { countriesIn } from '@/components/form/options-in'
import { PostForm } from '@/components/form/post-form'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { TextField } from '@/components/form/text-field'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { longestMessage } from '@/domain/signature/form-fields'
import { type Locale, localeNames, locales } from '@/i18n/locales'

type Props = {
  slug: string
  answer: FormAnswer | null
  stamp: string
  locale: Locale
  privacyPath: string | null
}

/** The form by which a message of solidarity is sent to those a campaign stands by. */
export const MessageForm = ({ slug, answer, stamp, locale, privacyPath }: Props) => {
  const t = useTranslations('message')
  const forms = useTranslations('form')
  return (
    <PostForm
      action={`/${locale}/campaigns/${slug}/message`}
      answer={answer}
      submit={t('submit')}
      next={t('next')}
      stamp={stamp}
    >
      <TextAreaField
        name="text"
        label={t('text')}
        hint={t('textHint')}
        isRequired
        maxLength={longestMessage}
        rows={9}
        missing={forms('problems.text-missing')}
        answer={answer}
      />
      <SelectField
        name="language"
        label={t('language')}
        isRequired
        options={locales.map((one) => ({ value: one, label: localeNames[one] }))}
        initial={locale}
        answer={answer}
      />
      <TextField
        name="sender"
        label={t('sender')}
        hint={t('senderHint')}
        isRequired
        autoComplete="name"
        dir="auto"
        missing={forms('problems.sender-missing')}
        answer={answer}
      />
      <TextField
        name="organization"
        label={t('organization')}
        autoComplete="organization"
        dir="auto"
        answer={answer}
      />
      <SelectField
        name="country"
        label={t('country')}
        isRequired
        none={forms('chooseCountry')}
        options={countriesIn(locale)}
        autoComplete="country"
        missing={forms('problems.country-missing')}
        answer={answer}
      />
      <TextField
        name="email"
        label={forms('email')}
        hint={t('emailHint')}
        type="email"
        isRequired
        autoComplete="email"
        missing={forms('problems.email-missing')}
        wrong={forms('problems.email-wrong')}
        answer={answer}
      />
      <CheckField
        name="consent"
        label={t('consent')}
        hint={privacyPath && <a href={privacyPath}>{forms('privacy')}</a>}
        isRequired
        missing={forms('problems.consent-missing')}
        answer={answer}
      />
    </PostForm>
  )
}
