import type { ReactNode } from 'react'
import { problemIn, valueIn } from '@/domain/letter/form-answer'
import styles from './choices.module.css'
import { FieldProblem, type FieldProps, RequiredMark } from './field'
import fieldStyles from './field.module.css'
import { fieldId, hintId, problemId } from './field-ids'

type Choice = {
  value: string
  label: ReactNode
  /** What choosing it comes to. */
  hint?: ReactNode
}

type Props = FieldProps & {
  choices: readonly Choice[]
  /** Side by side where there is room. */
  isRow?: boolean
  children?: ReactNode
}

/** A choice of one among few, each told at length; the first one carries the ID that problems lead to. */
export const Choices = ({ choices, isRow = false, children, ...field }: Props) => {
  const { name, label, hint, isRequired, answer, initial, missing } = field
  const chosen = valueIn(answer, name, initial)
  const idOf = (index: number) => (index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`)
  return (
    <fieldset
      className={styles.choices}
      aria-describedby={hint ? `${hintId(name)} ${problemId(name)}` : problemId(name)}
      data-invalid={problemIn(answer, name) !== undefined || undefined}
    >
      <legend>
        {label} {isRequired && <RequiredMark />}
      </legend>
      {hint && (
        <p id={hintId(name)} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
      <FieldProblem name={name} answer={answer} />
      <div className={styles.cards} data-row={isRow || undefined}>
        {choices.map((choice, index) => (
          <div key={choice.value} className={styles.card}>
            <input
              id={idOf(index)}
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={chosen === choice.value}
              aria-describedby={choice.hint ? `${idOf(index)}-means` : undefined}
              data-missing={missing}
            />
            <label htmlFor={idOf(index)}>{choice.label}</label>
            {choice.hint && (
              <p id={`${idOf(index)}-means`} className={styles.means}>
                {choice.hint}
              </p>
            )}
          </div>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
