import { valueIn } from '@/domain/letter/form-answer'
import { controlAttributes, Field, type FieldProps } from './field'

type Props = FieldProps & {
  type?: 'text' | 'email' | 'url'
  /** By the list of HTML; `off` where a browser's guess would be of no use. */
  autoComplete: string
  /** `auto` where people write in a script of their own choice. */
  dir?: 'auto' | 'ltr'
  lang?: string
  maxLength?: number
  /** Roughly how long the answer is, which the width of the field tells. */
  size?: 'short' | 'long'
}

/** A line to type in. */
export const TextField = ({
  type = 'text',
  autoComplete,
  dir,
  lang,
  maxLength = 300,
  size = 'long',
  ...field
}: Props) => (
  <Field {...field}>
    <input
      {...controlAttributes(field)}
      type={type === 'url' ? 'text' : type}
      inputMode={type}
      defaultValue={valueIn(field.answer, field.name, field.initial)}
      autoComplete={autoComplete}
      autoCapitalize={type === 'text' ? undefined : 'none'}
      spellCheck={type === 'text' ? undefined : false}
      dir={type === 'text' ? dir : 'ltr'}
      lang={lang}
      maxLength={maxLength}
      data-size={size}
    />
  </Field>
)
