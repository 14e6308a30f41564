import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'

/** What news is about, such as "Freedom of association": the digest has a page for each. */
export const Topics = contentCollection({
  slug: 'topics',
  admin: {
    group: 'Publishing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'originalLocale', '_status'],
    listSearchableFields: ['name', 'searchKey', 'slug'],
    description: 'What news is about. The digest has a page for each topic.',
  },
  defaultSort: 'searchKey',
  fields: [
    translatableText('name', { required: true }),
    translatableTextarea('description', {
      admin: { description: 'One sentence at the head of its page.' },
    }),
    ...slugFields('name'),
    originalLocaleField(),
    searchKeyField(['name']),
  ],
})
