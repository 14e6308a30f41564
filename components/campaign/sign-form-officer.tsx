import { useTranslations } from 'next-intl'
import { FileField } from '@/components/form/file-field'
import { Group } from '@/components/form/group'
import { TextField } from '@/components/form/text-field'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { largestMandate } from '@/domain/signature/form-fields'
import styles from './sign-form.module.css'

type Props = {
  /** Only organisations are invited, so that nobody has to be told whom this is for. */
  isForAll: boolean
  answer: FormAnswer | null
}

const mandateKinds = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

/** Who signs for an organisation, and what shows that they may. */
export const SignFormOfficer = ({ isForAll, answer }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  return (
    <Group
      legend={isForAll ? t('officer') : t('officerOfOrganization')}
      hint={t('officerHint')}
      className={styles.organizationOnly}
    >
      <TextField
        name="officerName"
        label={t('officerName')}
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
      <TextField
        name="website"
        label={t('website')}
        hint={t('websiteHint')}
        type="url"
        autoComplete="url"
        maxLength={2000}
        answer={answer}
      />
      <FileField
        name="mandate"
        label={t('mandate')}
        hint={t('mandateHint', { megabytes: largestMandate / 1024 / 1024 })}
        accept={mandateKinds}
        largest={largestMandate}
        wrong={forms('problems.mandate-too-large', { megabytes: largestMandate / 1024 / 1024 })}
        answer={answer}
      />
    </Group>
  )
}
