import { controlAttributes, Field, type FieldProps } from './field'

type Props = FieldProps & {
  /** Kinds that the browser's chooser offers, as media types or endings. */
  accept: string
  /** In bytes. */
  largest: number
}

/** A file to send along. Browsers never fill one in again. */
export const FileField = ({ accept, largest, ...field }: Props) => (
  <Field {...field}>
    <input {...controlAttributes(field)} type="file" accept={accept} data-max={largest} />
  </Field>
)
