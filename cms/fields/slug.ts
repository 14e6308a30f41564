import slugify from '@sindresorhus/slugify'
import { type Field, slugField, type TextField } from 'payload'
import { neverFromOutside } from '../access/field'
import { keepFormerSlug } from '../hooks/keep-former-slug'

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A slug is lower-case Latin letters and digits with single hyphens: it is the same in every locale. */
const isSlug = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 120 && slugPattern.test(value)

/** The slug that a title suggests; a title with no letters that can be romanised gives an empty one. */
const slugFor = (title: string): string => slugify(title).slice(0, 120).replace(/-+$/, '')

const formerSlugs: TextField = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  defaultValue: [],
  access: { create: neverFromOutside, update: neverFromOutside },
  hooks: { beforeChange: [keepFormerSlug] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
    description: 'Addresses this document had before. They redirect to the present one.',
  },
}

/** The address of a document: made from `from`, editable, with the old address kept as a redirect. */
export const slugFields = (from: string): Field[] => [
  slugField({
    useAsSlug: from,
    slugify: ({ valueToSlugify }) => slugFor(String(valueToSlugify ?? '')) || undefined,
    overrides: (field) => ({
      ...field,
      fields: field.fields.map((inner) =>
        'name' in inner && inner.name === 'slug' && inner.type === 'text'
          ? ({
              ...inner,
              validate: (value: unknown) =>
                isSlug(value) ||
                'Give the address in small Latin letters, digits and hyphens, such as “right-to-organise”.',
            } as TextField)
          : inner,
      ),
    }),
  }),
  formerSlugs,
]
