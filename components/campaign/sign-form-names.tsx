import { useTranslations } from 'next-intl'
import { Group } from '@/components/form/group'
import { countriesIn, languagesIn } from '@/components/form/options-in'
import { Pair } from '@/components/form/pair'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { SignerKind } from '@/domain/campaign/stage'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { Locale } from '@/i18n/locales'
import styles from './sign-form.module.css'

type Props = { kinds: readonly SignerKind[]; answer: FormAnswer | null; locale: Locale }

/** The names under which somebody signs, and where they are. */
export const SignFormNames = ({ kinds, answer, locale }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  const [onlyKind] = kinds.length === 1 ? kinds : []
  const hintOf = { organization: styles.organizationOnly, person: styles.personOnly }
  return (
    <Group legend={t('names')}>
      <TextField
        name="name"
        label={t('name')}
        hint={kinds.map((kind) => (
          <span key={kind} className={onlyKind ? undefined : hintOf[kind]}>
            {t(`nameHints.${kind}`)}
          </span>
        ))}
        isRequired
        autoComplete={onlyKind === 'person' ? 'name' : 'organization'}
        dir="auto"
        missing={forms('problems.name-missing')}
        answer={answer}
      />
      <TextField
        name="nativeName"
        label={t('nativeName')}
        hint={t('nativeNameHint')}
        autoComplete="off"
        dir="auto"
        answer={answer}
      />
      <Pair>
        <SelectField
          name="nativeLanguage"
          label={t('nativeLanguage')}
          none={forms('chooseLanguage')}
          options={languagesIn(locale)}
          autoComplete="off"
          answer={answer}
        />
        {kinds.includes('organization') && (
          <div className={styles.organizationOnly}>
            <TextField
              name="abbreviation"
              label={t('abbreviation')}
              autoComplete="off"
              dir="auto"
              size="short"
              maxLength={40}
              answer={answer}
            />
          </div>
        )}
      </Pair>
      <Pair>
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
          name="city"
          label={t('city')}
          autoComplete="address-level2"
          dir="auto"
          maxLength={100}
          answer={answer}
        />
      </Pair>
    </Group>
  )
}
