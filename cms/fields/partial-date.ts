import type { TextField, TextFieldValidation } from 'payload'
import { normalizePartialDate } from '@/domain/partial-date/normalize-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { partialDateTexts, problemText } from '@/domain/partial-date/partial-date-texts'
import { sortKey } from '@/domain/partial-date/sort-key'
import { neverFromOutside } from '../access/field'
import { partialDateEnglish } from './partial-date-english'

type Options = {
  name: string
  label?: NonNullable<TextField['label']>
  required?: boolean
  description?: NonNullable<NonNullable<TextField['admin']>['description']>
  admin?: NonNullable<TextField['admin']>
}

/**
 * A date as the sources give it (EDTF level 1, stored as its text, null when empty), and `<name>Sort`, which orders by time
 * on both databases. The second is derived on every save and never taken from outside.
 */
export const partialDateField = (options: Options): [TextField, TextField] => {
  const { name, label, required = false, description, admin = {} } = options
  return [
    {
      name,
      type: 'text',
      ...(label === undefined ? {} : { label }),
      required,
      validate: validatePartialDate,
      hooks: { beforeValidate: [({ value }) => normalizeDate(value)] },
      admin: {
        ...(description === undefined ? {} : { description }),
        ...admin,
        components: {
          ...admin.components,
          Field: {
            path: '/components/admin/partial-date-field/partial-date-field#PartialDateField',
            clientProps: { english: partialDateEnglish },
          },
        },
      },
    },
    {
      name: `${name}Sort`,
      type: 'text',
      index: true,
      access: { create: neverFromOutside, update: neverFromOutside },
      hooks: {
        beforeChange: [
          ({ siblingData, previousSiblingDoc }) =>
            sortKeyOf(name in siblingData ? siblingData[name] : previousSiblingDoc?.[name]),
        ],
      },
      admin: {
        hidden: true,
        readOnly: true,
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
  ]
}

/** Refuses what is not a partial date, in the language of the panel, and says how to mend it. */
export const validatePartialDate: TextFieldValidation = (value, { req, required }) => {
  const texts = partialDateTexts(req?.i18n?.translations, partialDateEnglish)
  const given: unknown = value ?? ''
  if (typeof given !== 'string') {
    return problemText(texts, { code: 'notADate', part: String(given) })
  }
  const text = normalizePartialDate(given)
  if (text === '' && !required) return true
  const result = parsePartialDate(text)
  return result.ok || problemText(texts, result.problem)
}

function normalizeDate(value: unknown): unknown {
  return typeof value === 'string' ? normalizePartialDate(value) || null : value
}

function sortKeyOf(value: unknown): string | null {
  const result = typeof value === 'string' ? parsePartialDate(value) : null
  return result?.ok ? sortKey(result.date) : null
}
