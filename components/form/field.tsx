import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FormAnswer, problemIn } from '@/domain/letter/form-answer'
import styles from './field.module.css'
import { fieldId, hintId, problemId } from './field-ids'

/** What every field is given. */
export type FieldProps = {
  /** Under which it is sent. */
  name: string
  label: ReactNode
  hint?: ReactNode
  isRequired?: boolean
  answer: FormAnswer | null
  /** What stands in it when the form is read for the first time. */
  initial?: string | undefined
  /** Said when it is left empty, before anything is sent. */
  missing?: string | undefined
  /** Said when what is typed cannot be right, before anything is sent. */
  wrong?: string | undefined
}

/** What a control says of itself: its label by ID, what describes it, whether something is the matter. */
export const controlAttributes = ({
  name,
  hint,
  isRequired,
  answer,
  missing,
  wrong,
}: FieldProps) => ({
  id: fieldId(name),
  name,
  'aria-describedby': hint ? `${hintId(name)} ${problemId(name)}` : problemId(name),
  'aria-invalid': problemIn(answer, name) !== undefined || undefined,
  'aria-required': isRequired || undefined,
  'data-missing': missing,
  'data-wrong': wrong,
})

/** Says in a word that something has to be filled in. */
export const RequiredMark = () => {
  const t = useTranslations('form')
  return <span className={styles.required}>{t('required')}</span>
}

/** What is the matter with a field, or an empty place for it. */
export const FieldProblem = ({ name, answer }: Pick<FieldProps, 'name' | 'answer'>) => (
  <p id={problemId(name)} className={styles.problem}>
    {problemIn(answer, name)}
  </p>
)

/** A control under its label, its hint, and what is the matter with it. */
export const Field = ({
  name,
  label,
  hint,
  isRequired = false,
  answer,
  children,
}: Pick<FieldProps, 'name' | 'label' | 'hint' | 'isRequired' | 'answer'> & {
  children: ReactNode
}) => (
  <div className={styles.field}>
    <label htmlFor={fieldId(name)}>
      {label} {isRequired && <RequiredMark />}
    </label>
    {hint && (
      <p id={hintId(name)} className={styles.hint}>
        {hint}
      </p>
    )}
    <FieldProblem name={name} answer={answer} />
    {children}
  </div>
)
