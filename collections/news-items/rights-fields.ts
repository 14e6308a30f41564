import type { Field, UIField } from 'payload'
import { onlyRoles } from '@/cms/access/field'
import { translatableText } from '@/cms/fields/translatable'
import { inAllLanguages } from '@/cms/news/words'
import { type RightsBasis, rightsBases, rightsTerms } from '@/domain/rights/basis'
import { underscored } from '@/domain/rights/underscored'

const bases = rightsBases.map((value) => ({
  value,
  label: inAllLanguages(`basis_${underscored(value)}`),
}))

const staff = onlyRoles('admin', 'editor', 'moderator')

type Terms = (typeof rightsTerms)[RightsBasis]

const where =
  (demand: (terms: Terms) => boolean) =>
  (_: unknown, siblings: { basis?: RightsBasis | null }): boolean =>
    siblings?.basis ? demand(rightsTerms[siblings.basis]) : false

/** What the chosen ground demands and what is still missing, said while one writes; nothing of it is stored. */
const rightsGuideField: UIField = {
  name: 'rightsGuide',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/rights/rights-guide#RightsGuide' },
    disableListColumn: true,
  },
}

/** The rights ledger of an item: on what ground it is shown, and what proves it. */
export const rightsFields: Field[] = [
  {
    name: 'rights',
    type: 'group',
    label: false,
    fields: [
      rightsGuideField,
      {
        name: 'basis',
        type: 'select',
        options: bases,
        admin: { description: 'On what ground we show it. Nothing is published without one.' },
      },
      {
        name: 'licenceName',
        type: 'text',
        label: 'Name of the licence',
        admin: { condition: where(({ needsLicenceName }) => needsLicenceName) },
      },
      {
        name: 'proof',
        type: 'text',
        access: { read: staff },
        admin: {
          description:
            'Where that can be checked: a letter, a contract, an address. Only staff see it, since letters name people.',
          condition: where(({ needsProof }) => needsProof),
        },
      },
      {
        name: 'proofFile',
        type: 'upload',
        relationTo: 'documents',
        label: 'Proof as a file',
        access: { read: staff },
        admin: {
          description:
            'The letter or the contract. Only staff see that it is here, and the document itself is never published.',
          condition: where(({ needsProof }) => needsProof),
        },
      },
      translatableText('notice', {
        label: 'Copyright line',
        admin: { description: 'Shown wherever the item is, such as “© 2002 Reuters”.' },
      }),
      {
        name: 'excerpt',
        type: 'textarea',
        admin: {
          description:
            'The original’s own words, in its language, no longer than a quotation may be.',
          condition: where(({ excerpt }) => excerpt !== 'none'),
        },
      },
    ],
  },
]
