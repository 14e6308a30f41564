import { valueIn } from '@/domain/letter/form-answer'
import { controlAttributes, Field, type FieldProps } from './field'

type Props = FieldProps & {
  options: readonly { value: string; label: string }[]
  /** Stands for none chosen; without it the first is chosen. */
  none?: string | undefined
  autoComplete?: string
}

/** A choice of one among many. */
export const SelectField = ({ options, none, autoComplete, ...field }: Props) => (
  <Field {...field}>
    <select
      {...controlAttributes(field)}
      defaultValue={valueIn(field.answer, field.name, field.initial)}
      autoComplete={autoComplete}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
)
