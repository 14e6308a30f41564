import type { Field, TextField } from 'payload'
import { countryCodes, countryName } from '@/domain/country/country'

type Options = { access?: NonNullable<TextField['access']>; translatable?: boolean }

/** The ISO 3166-1 country, and the words an organisation uses for it where they differ. */
export const countryFields = ({ access = {}, translatable = true }: Options = {}): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'country',
        type: 'select',
        index: true,
        access,
        options: countryCodes.map((value) => ({ value, label: countryName(value, 'en') })),
        admin: { width: '50%' },
      },
      {
        name: 'countryLabel',
        type: 'text',
        label: 'Country in their words',
        access,
        custom: { translatable },
        admin: {
          width: '50%',
          description:
            'Only where it differs, such as “Turkey / Kurdistan”. Shown instead of the country’s name.',
        },
      },
    ],
  },
]
