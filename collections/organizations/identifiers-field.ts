import type { ArrayField, TextField } from 'payload'
import { optionsFrom } from '@/cms/fields/options'
import { translatableText } from '@/cms/fields/translatable'
import { panelTexts } from '@/cms/panel-translations/panel-texts'
import { checkIdentifier } from '@/domain/organization/check-identifier'
import { identifierSchemes, isIdentifierScheme } from '@/domain/organization/identifier'

const schemeLabels = {
  'fr-rna': 'France: RNA (W and 9 characters)',
  'fr-siren': 'France: SIREN (9 digits)',
  other: 'Another register',
}

const schemeOf = (siblings: unknown) => {
  const scheme = (siblings as { scheme?: unknown } | undefined)?.scheme
  return isIdentifierScheme(scheme) ? scheme : 'other'
}

const numberField: TextField = {
  name: 'number',
  type: 'text',
  required: true,
  maxLength: 100,
  validate: (value: unknown, { req, siblingData }) => {
    if (typeof value !== 'string' || value.trim() === '') return req.t('validation:required')
    const check = checkIdentifier(schemeOf(siblingData), value)
    return check.ok || panelTexts(req, 'organizations')[check.problem]
  },
  hooks: {
    beforeValidate: [
      ({ value, siblingData }) => {
        if (typeof value !== 'string') return value
        const check = checkIdentifier(schemeOf(siblingData), value)
        return check.ok ? check.number : value
      },
    ],
  },
}

/** The numbers under which public registers know an organisation. */
export const identifiersField: ArrayField = {
  name: 'identifiers',
  type: 'array',
  labels: { singular: 'Number in a register', plural: 'Numbers in registers' },
  admin: { description: 'Numbers of registers whose rules are known are checked.' },
  fields: [
    {
      name: 'scheme',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: optionsFrom(identifierSchemes, schemeLabels),
    },
    translatableText('register', {
      admin: {
        description: 'What the register is called.',
        condition: (_, siblings) => siblings?.scheme === 'other',
      },
    }),
    numberField,
  ],
}
