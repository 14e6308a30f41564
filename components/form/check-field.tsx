import { valueIn } from '@/domain/letter/form-answer'
import { controlAttributes, FieldProblem, type FieldProps, RequiredMark } from './field'
import styles from './field.module.css'
import { fieldId, hintId } from './field-ids'

/** One box to tick, its label beside it; sent as `yes` when it is ticked. */
export const CheckField = (field: FieldProps) => {
  const { name, label, hint, isRequired, answer, initial } = field
  return (
    <div className={styles.field}>
      <FieldProblem name={name} answer={answer} />
      <div className={styles.check}>
        <input
          {...controlAttributes(field)}
          type="checkbox"
          value="yes"
          defaultChecked={valueIn(answer, name, initial) === 'yes'}
        />
        <label htmlFor={fieldId(name)}>
          {label} {isRequired && <RequiredMark />}
        </label>
      </div>
      {hint && (
        <p id={hintId(name)} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
