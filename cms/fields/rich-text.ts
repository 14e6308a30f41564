import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  lexicalEditor,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, CollectionSlug, RichTextField } from 'payload'

/** The documents that a text can link to inside the site. */
const linkableCollections = [
  'organizations',
  'campaigns',
  'news-items',
  'speeches',
  'pages',
] as const satisfies readonly CollectionSlug[]

/** A note that stands at the foot of the text, with its number where it is set. */
const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'Footnote',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  fields: [{ name: 'note', type: 'textarea', required: true, custom: { translatable: true } }],
}

/** The one rich-text editor of the panel. */
export const defaultEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !['relationship', 'upload', 'checklist'].includes(key)),
    FixedToolbarFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    LinkFeature({ enabledCollections: [...linkableCollections] }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ inlineBlocks: [footnote] }),
    EXPERIMENTAL_TableFeature(),
  ],
})

type Options = Omit<Partial<RichTextField>, 'type' | 'name' | 'editor' | 'custom'>

/** Formatted text with headings, lists, quotes, links, pictures, footnotes and tables, translated per locale. */
export const richTextField = (name: string, options: Options = {}): RichTextField => ({
  ...options,
  name,
  type: 'richText',
  editor: defaultEditor,
  custom: { translatable: true },
})
