import { useTranslations } from 'next-intl'
import { Choices } from '@/components/form/choices'
import { Group } from '@/components/form/group'
import { TextField } from '@/components/form/text-field'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { visibilities } from '@/domain/signature/visibility'
import styles from './sign-form.module.css'

type Props = { answer: FormAnswer | null; initial?: string; initialPseudonym?: string }

/** How a signatory is to stand in the register, each way shown by an example. */
export const SignFormVisibility = ({ answer, initial = 'public', initialPseudonym }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  return (
    <Group legend={t('visibility')} hint={t('visibilityHint')}>
      <Choices
        name="visibility"
        label={t('visibilityChoice')}
        choices={visibilities.map((visibility) => ({
          value: visibility,
          label: t(`visibilities.${visibility}.label`),
          hint: (
            <>
              {t(`visibilities.${visibility}.hint`)}
              <span className={styles.specimen}>
                <span>{t(`visibilities.${visibility}.shown`)}</span>
                {visibility !== 'counted-only' && <small>{t('country')}</small>}
              </span>
            </>
          ),
        }))}
        isRequired
        initial={initial}
        missing={forms('problems.visibility-missing')}
        answer={answer}
      />
      <div className={styles.pseudonym}>
        <TextField
          name="pseudonym"
          label={t('pseudonym')}
          hint={t('pseudonymHint')}
          autoComplete="off"
          dir="auto"
          initial={initialPseudonym}
          answer={answer}
        />
      </div>
    </Group>
  )
}
