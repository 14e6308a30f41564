import { useTranslations } from 'next-intl'
import { TextField } from '@/components/form/text-field'
import type { SignerKind } from '@/domain/campaign/stage'
import type { FormAnswer } from '@/domain/letter/form-answer'

type Props = { kind: SignerKind; answer: FormAnswer | null }

/** Under which names a signature goes on as one of the other kind. */
export const KindFields = ({ kind, answer }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <TextField
        name="name"
        label={t('name')}
        hint={t(`nameHints.${kind}`)}
        isRequired
        autoComplete={kind === 'person' ? 'name' : 'organization'}
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
      {kind === 'organization' && (
        <>
          <TextField
            name="abbreviation"
            label={t('abbreviation')}
            autoComplete="off"
            dir="auto"
            size="short"
            answer={answer}
          />
          <TextField
            name="website"
            label={t('website')}
            hint={t('websiteHint')}
            type="url"
            autoComplete="url"
            maxLength={2000}
            answer={answer}
          />
          <TextField
            name="officerName"
            label={t('officerName')}
            hint={t('officerHint')}
            isRequired
            autoComplete="name"
            dir="auto"
            missing={forms('problems.officer-name-missing')}
            answer={answer}
          />
          <TextField
            name="officerRole"
            label={t('officerRole')}
            isRequired
            autoComplete="organization-title"
            dir="auto"
            missing={forms('problems.officer-role-missing')}
            answer={answer}
          />
        </>
      )}
    </>
  )
}
