import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText } from '@/cms/fields/translatable'

/** Pictures, with the words for those who cannot see them and the credit of those who made them. */
export const Media = contentCollection({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Files',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', '_status'],
    listSearchableFields: ['alt', 'caption', 'filename'],
  },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: { format: 'webp' } },
    ],
  },
  fields: [
    translatableText('alt', { required: true }),
    translatableText('caption'),
    { name: 'credit', type: 'text' },
    originalLocaleField(),
  ],
})
