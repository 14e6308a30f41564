import type { Field } from 'payload'
import { onlyRoles } from '@/cms/access/field'
import { optionsFrom } from '@/cms/fields/options'
import { translatableText } from '@/cms/fields/translatable'
import { type RightsBasis, rightsBases, rightsTerms } from '@/domain/rights/basis'

const basisLabels: Record<RightsBasis, string> = {
  'own-work': 'Own work',
  licence: 'Licence',
  permission: 'Permission',
  quotation: 'Quotation',
  'link-only': 'Link only',
  citation: 'Citation: headline and own summary, nothing of the original',
  'public-domain': 'Public domain',
  'creative-commons': 'Creative Commons',
}

type Terms = (typeof rightsTerms)[RightsBasis]

const where =
  (demand: (terms: Terms) => boolean) =>
  (_: unknown, siblings: { basis?: RightsBasis | null }): boolean =>
    siblings?.basis ? demand(rightsTerms[siblings.basis]) : false

/** The rights ledger of an item: on what ground it is shown, and what proves it. */
export const rightsFields: Field[] = [
  {
    name: 'rights',
    type: 'group',
    label: false,
    fields: [
      {
        name: 'basis',
        type: 'select',
        options: optionsFrom(rightsBases, basisLabels),
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
        admin: {
          description: 'Where that can be checked: a letter, a contract, an address.',
          condition: where(({ needsProof }) => needsProof),
        },
      },
      {
        name: 'proofFile',
        type: 'upload',
        relationTo: 'documents',
        label: 'Proof as a file',
        access: { read: onlyRoles('admin', 'editor', 'moderator') },
        admin: {
          description:
            'The letter or the contract. Only staff see that it is here; leave the document itself unpublished.',
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
