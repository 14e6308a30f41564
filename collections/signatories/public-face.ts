import type { GroupField, TextField } from 'payload'
import { neverFromOutside } from '@/cms/access/field'
import { countryCodes } from '@/domain/country/country'
import { proofMethods } from '@/domain/signature/proof'

const derived = (name: string, extra: Partial<TextField> = {}): TextField =>
  ({ ...extra, name, type: 'text' }) as TextField

/** What the register shows of a signatory. Derived from what was signed; nobody writes it. */
export const publicFace: GroupField = {
  name: 'shown',
  type: 'group',
  label: 'As the public sees it',
  interfaceName: 'PublicFace',
  access: { create: neverFromOutside, update: neverFromOutside },
  admin: { readOnly: true, hideGutter: true },
  fields: [
    derived('name', { custom: { translatable: true }, index: true }),
    derived('abbreviation'),
    derived('nativeName'),
    derived('nativeLanguage'),
    { name: 'country', type: 'select', index: true, options: [...countryCodes] },
    derived('countryLabel', { custom: { translatable: true } }),
    derived('city'),
    { name: 'organization', type: 'relationship', relationTo: 'organizations' },
    { name: 'provedBy', type: 'select', options: [...proofMethods] },
    derived('provedDomain'),
    derived('searchKey', { index: true, admin: { hidden: true } }),
  ],
}
