import { useTranslations } from 'next-intl'
import { countriesIn, languagesIn } from '@/components/form/options-in'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { useSiteLocale } from '@/i18n/use-site-locale'
import type { Signatory } from '@/payload-types'

type Props = { signatory: Signatory; answer: FormAnswer | null }

/** The names of a signature, to be corrected. */
export const NameFields = ({ signatory, answer }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  const locale = useSiteLocale()
  const line = (name: 'nativeName' | 'abbreviation' | 'city') => (
    <TextField
      name={name}
      label={t(name)}
      autoComplete="off"
      dir="auto"
      initial={signatory[name] ?? ''}
      answer={answer}
    />
  )
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        isRequired
        autoComplete="off"
        dir="auto"
        initial={signatory.name}
        missing={forms('problems.name-missing')}
        answer={answer}
      />
      {line('nativeName')}
      <SelectField
        name="nativeLanguage"
        label={t('nativeLanguage')}
        none={forms('chooseLanguage')}
        options={languagesIn(locale)}
        initial={signatory.nativeLanguage ?? ''}
        answer={answer}
      />
      {signatory.kind === 'organization' && line('abbreviation')}
      <SelectField
        name="country"
        label={t('country')}
        isRequired
        none={forms('chooseCountry')}
        options={countriesIn(locale)}
        initial={signatory.country ?? ''}
        missing={forms('problems.country-missing')}
        answer={answer}
      />
      {line('city')}
      {signatory.kind === 'organization' && (
        <TextField
          name="website"
          label={t('website')}
          type="url"
          autoComplete="url"
          maxLength={2000}
          initial={signatory.website ?? ''}
          answer={answer}
        />
      )}
    </>
  )
}
