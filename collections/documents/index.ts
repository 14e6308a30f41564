import { contentCollection } from '@/cms/collection'
import { languageTagField } from '@/cms/fields/language-tag'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { keepCopyIn } from '@/cms/news/keep-copy-in'
import { documentKinds } from '@/cms/uploads/document-kinds'
import { receiveDocument } from '@/cms/uploads/receive-document'
import { ownStorage, uploadHooks } from '@/cms/uploads/upload-hooks'
import { receiptFields } from './receipt-fields'

const uploads = uploadHooks('documents', receiveDocument)

/** Documents, recordings and their captions, kept byte for byte with the day they came and their hash. */
export const Documents = contentCollection(
  {
    slug: 'documents',
    disableDuplicate: true,
    admin: {
      group: 'Files',
      description:
        'PDF, DOC, DOCX, ODT, RTF, captions (WebVTT) and recordings (MP3, OGG, M4A, MP4, WebM), up to 25 MB. Nothing is removed from them: look for names and places in their properties before you upload.',
      useAsTitle: 'title',
      defaultColumns: ['title', 'filename', 'mimeType', '_status'],
      listSearchableFields: ['title', 'filename', 'sha256'],
    },
    upload: {
      ...ownStorage('documents'),
      mimeTypes: documentKinds.map(({ mime }) => mime),
      // Payload's check by content does not know DOC from other old Office files; ours does, and is the stricter one.
      allowRestrictedFileTypes: true,
      focalPoint: false,
      crop: false,
    },
    fields: [
      translatableText('title', { required: true }),
      languageTagField('language', { label: 'Language of the document' }),
      translatableTextarea('sourceNote', {
        label: 'Where it comes from',
        admin: { description: 'Who issued it, who made this copy, and from what.' },
      }),
      ...receiptFields,
      originalLocaleField(),
    ],
    hooks: {
      ...uploads,
      beforeChange: [keepCopyIn, ...(uploads.beforeChange ?? [])],
    },
  },
  { autosave: false },
)
