import { valueIn } from '@/domain/letter/form-answer'
import { controlAttributes, Field, type FieldProps } from './field'

type Props = FieldProps & { maxLength: number; rows?: number; lang?: string }

/** Several lines to type in, in whatever script. */
export const TextAreaField = ({ maxLength, rows = 5, lang, ...field }: Props) => (
  <Field {...field}>
    <textarea
      {...controlAttributes(field)}
      defaultValue={valueIn(field.answer, field.name, field.initial)}
      dir="auto"
      lang={lang}
      rows={rows}
      maxLength={maxLength}
    />
  </Field>
)
