import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText } from '@/cms/fields/translatable'

/** PDF and DOC files, recordings and their captions. */
export const Documents = contentCollection({
  slug: 'documents',
  admin: {
    group: 'Files',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'mimeType', '_status'],
    listSearchableFields: ['title', 'filename'],
  },
  upload: { mimeTypes: ['application/pdf', 'application/msword', 'text/vtt'] },
  fields: [translatableText('title', { required: true }), originalLocaleField()],
})
