import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText } from '@/cms/fields/translatable'
import { pictureSizes } from '@/cms/uploads/picture-sizes'
import { placeholderField } from '@/cms/uploads/placeholder-field'
import { receivePicture } from '@/cms/uploads/receive-picture'
import { ownStorage, uploadHooks } from '@/cms/uploads/upload-hooks'

/** Pictures, with the words for those who cannot see them and the credit of those who made them. */
export const Media = contentCollection(
  {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    disableDuplicate: true,
    admin: {
      group: 'Files',
      description:
        'JPEG, PNG, WebP, AVIF or still GIF, up to 15 MB. Place, time and camera are removed from every picture.',
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', '_status'],
      listSearchableFields: ['alt', 'caption', 'filename'],
    },
    upload: {
      ...ownStorage('media'),
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
      focalPoint: true,
      imageSizes: pictureSizes,
      adminThumbnail: 'w320Webp',
      displayPreview: true,
    },
    fields: [
      translatableText('alt', {
        required: true,
        label: 'Description for those who cannot see it',
        admin: {
          description:
            'What the picture shows and why it is here, in a sentence. No “picture of”; no names of people who may be at risk.',
        },
      }),
      translatableText('caption', {
        admin: { description: 'Shown under the picture. May be left empty.' },
      }),
      translatableText('credit', {
        admin: { description: 'Who made it and under which terms, as it is to be shown.' },
      }),
      placeholderField,
      originalLocaleField(),
    ],
    hooks: uploadHooks('media', receivePicture),
  },
  { autosave: false },
)
