import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { richTextField } from '@/cms/fields/rich-text'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { refuseReservedSlug } from './hooks/refuse-reserved-slug'

/** Mission, about, privacy, contact and whatever else stands by itself. */
export const Pages = contentCollection({
  slug: 'pages',
  admin: {
    group: 'Publishing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'originalLocale', '_status'],
    listSearchableFields: ['title', 'searchKey', 'slug'],
    description: 'Pages that stand by themselves: mission, about, privacy, contact.',
  },
  defaultSort: 'title',
  fields: [
    translatableText('title', { required: true }),
    translatableTextarea('summary', {
      admin: { description: 'One sentence for search engines and sharing.' },
    }),
    richTextField('body', { required: true }),
    ...slugFields('title'),
    originalLocaleField(),
    searchKeyField(['title']),
  ],
  hooks: { beforeValidate: [refuseReservedSlug] },
})
