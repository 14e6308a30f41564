import type {
  EmailField,
  FieldHook,
  JSONField,
  PayloadRequest,
  TextareaField,
  TextField,
  Validate,
} from 'payload'
import { email, json, text, textarea } from 'payload/shared'
import { isOnlyListed } from './is-only-listed'
import { open, seal } from './seal'
import { warnUnopened } from './warn-unopened'

type Sealable = TextField | EmailField | TextareaField | JSONField

const validations = { email, json, text, textarea } as Record<Sealable['type'], unknown>

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

const asText = (type: Sealable['type'], value: unknown): string =>
  type === 'json' ? JSON.stringify(value) : String(value)

const fromText = (type: Sealable['type'], text: string): unknown =>
  type === 'json' ? JSON.parse(text) : text

/** What is written: what is stored already if it says the same or cannot be opened, else the value sealed anew. */
const stored = (type: Sealable['type'], purpose: string, value: unknown, before: unknown) => {
  const kept = typeof before === 'string' ? open(purpose, before) : null
  if (kept?.kind === 'shut' && (isNothing(value) || value === before)) return before
  if (isNothing(value)) return null
  if (typeof value === 'string' && open(purpose, value).kind === 'open') return value
  const text = asText(type, value)
  return kept?.kind === 'open' && kept.text === text ? before : seal(purpose, text)
}

const opened = (
  type: Sealable['type'],
  purpose: string,
  value: unknown,
  { payload }: PayloadRequest,
): unknown => {
  if (typeof value !== 'string') return value
  const found = open(purpose, value)
  if (found.kind === 'open') return fromText(type, found.text)
  if (found.kind === 'plain') return value
  warnUnopened(payload.logger, purpose)
  return null
}

/**
 * A field that is sealed in the database and in its versions, and open to those whom its access lets read it. It is in
 * no list (but where it is asked for by name), filter or bulk edit. What cannot be opened reads as null and stays as it is stored, whatever is saved.
 */
export const sealedField = <Field extends Sealable>(purpose: string, field: Field): Field => {
  const { type } = field
  const validate = (field.validate ?? validations[type]) as Validate
  const sealOnSave: FieldHook = ({ value, siblingDocWithLocales }) =>
    stored(type, purpose, value, siblingDocWithLocales?.[field.name])
  const openOnRead: FieldHook = (asked) => {
    if (!isOnlyListed(asked)) return opened(type, purpose, asked.value, asked.req)
    // Left out instead of null: whoever sends back what a list gave them erases nothing.
    delete asked.siblingData[field.name]
    return undefined
  }
  return {
    ...field,
    // Payload judges what the hooks made of a value; what counts is what it was.
    validate: ((value: unknown, options: Parameters<Validate>[1]) => {
      const found = typeof value === 'string' ? open(purpose, value) : null
      if (found?.kind === 'shut') return true
      const meant = found?.kind === 'open' ? fromText(type, found.text) : value
      const judged = { ...field, ...options, jsonError: undefined }
      return validate(meant, judged as typeof options)
    }) as Validate,
    hooks: {
      ...field.hooks,
      beforeChange: [...(field.hooks?.beforeChange ?? []), sealOnSave],
      afterRead: [openOnRead, ...(field.hooks?.afterRead ?? [])],
    },
    admin: {
      ...field.admin,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
  } as Field
}
