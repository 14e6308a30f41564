import type { Field } from 'payload'
import { optionsFrom } from '@/cms/fields/options'
import { translatableTextarea } from '@/cms/fields/translatable'
import { personsAppear, signerKinds } from '@/domain/campaign/stage'

const signerLabels = { organization: 'Organisations', person: 'Individuals' }

const personsAppearLabels = {
  'on-confirmation': 'As soon as they have confirmed their address',
  'after-moderation': 'After a moderator has looked',
}

/** Who may sign a campaign, when they appear in its register, and for how long what they confide is kept. */
export const signingFields: Field[] = [
  {
    name: 'whoMaySign',
    type: 'select',
    hasMany: true,
    defaultValue: ['organization'],
    options: optionsFrom(signerKinds, signerLabels),
  },
  {
    name: 'publishPersons',
    type: 'select',
    label: 'Persons appear',
    defaultValue: 'after-moderation',
    options: optionsFrom(personsAppear, personsAppearLabels),
    admin: {
      description: 'Organisations always have to prove their authority to sign first.',
      condition: (data) => data?.whoMaySign?.includes('person') ?? false,
    },
  },
  translatableTextarea('consentNote', {
    label: 'In your words to those who sign',
    admin: { description: 'What will be done with the signatures, beside the site’s own text.' },
  }),
  {
    name: 'takesMessages',
    type: 'checkbox',
    defaultValue: true,
    label: 'Takes solidarity messages',
  },
  {
    name: 'retentionMonths',
    type: 'number',
    min: 0,
    max: 120,
    defaultValue: 6,
    label: 'Months until private data is erased',
    admin: { description: 'Counted from the day on which the campaign was closed.' },
  },
  {
    name: 'paperSignatures',
    type: 'number',
    min: 0,
    defaultValue: 0,
    admin: { description: 'Signatures on paper, counted beside the register.' },
  },
]
