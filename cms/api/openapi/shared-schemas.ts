import { problemKinds, problemType } from '@/domain/api/problem-kinds'
import { filterSchemas } from './filters'
import type { Schema } from './schema'

const text = (description: string): Schema => ({ type: 'string', description })
const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string' },
  description,
})

const problem = (site: string): Schema => ({
  type: 'object',
  description: 'An error (RFC 9457). Programs go by `type`, people by `detail`.',
  properties: {
    type: {
      type: 'string',
      format: 'uri',
      description: 'Names the kind of error.',
      enum: problemKinds.map((kind) => problemType(site, kind)),
    },
    title: text('The kind of error, in words.'),
    status: { type: 'integer', description: 'The status of the answer.' },
    detail: text('What is the matter this time.'),
    errors: {
      type: 'array',
      description: 'One entry for each thing that is not right.',
      items: {
        type: 'object',
        properties: {
          pointer: text('Which field, as a JSON Pointer (RFC 6901).'),
          detail: text('What is the matter with it.'),
          code: text('The same as a code, of forms.'),
          message: text('The same in the words of the CMS.'),
        },
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
  examples: [
    {
      type: problemType(site, { name: 'not-found' }),
      title: 'There is nothing here',
      status: 404,
      detail: 'There is nothing here',
      errors: [],
    },
  ],
})

/** The named schemas that belong to no collection. */
export const sharedSchemas = (site: string): Record<string, Schema> => ({
  Problem: problem(site),
  RichText: {
    type: 'object',
    description: 'Formatted text, as the editor Lexical keeps it: a tree of nodes.',
    properties: {
      root: {
        type: 'object',
        description: 'The node that holds all others.',
        properties: {
          type: text('Always `root`.'),
          children: { type: 'array', items: { type: 'object' } },
        },
        required: ['type', 'children'],
      },
    },
    required: ['root'],
  },
  TranslationNote: {
    type: 'object',
    description: 'How far a document is translated, where `locale` was given.',
    properties: {
      locale: text('The language asked for.'),
      originalLocale: text('The language of the original.'),
      state: {
        type: 'string',
        enum: ['original', 'complete', 'partial', 'outdated', 'none'],
        description: 'How far it is, in a word.',
      },
      total: { type: 'integer', description: 'Passages in all.' },
      missing: { type: 'integer', description: 'Passages that are not translated.' },
      outdated: { type: 'integer', description: 'Passages whose original has changed since.' },
      translated: texts('Fields that are wholly translated.'),
      untranslated: texts('Fields left in the original language.'),
      credits: texts('Translators who chose to be named.'),
    },
  },
  Count: {
    type: 'object',
    description: 'A number of documents.',
    properties: { totalDocs: { type: 'integer', description: 'How many.' } },
    required: ['totalDocs'],
  },
  Health: {
    type: 'object',
    description: 'Whether the site is running.',
    properties: { status: { type: 'string', const: 'ok', description: 'Always `ok`.' } },
    required: ['status'],
  },
  Challenge: {
    type: 'object',
    description: 'What has to be done before something is sent in.',
    properties: {
      required: { type: 'boolean', description: 'Whether there is work to do.' },
      challenge: { type: 'object', description: 'The work (ALTCHA).' },
    },
    required: ['required'],
  },
  RegisterExport: {
    type: 'object',
    description: 'A register with its ledger. docs/register.md says how it is checked.',
    properties: {
      format: text('Name and version of the format.'),
      campaign: { type: 'object', description: 'ID, slug and title of the campaign.' },
      asOf: { type: ['string', 'null'], description: 'The day asked for.' },
      counts: {
        type: 'object',
        description: 'How many stand, how many numbers were given, how many signed on paper.',
      },
      head: {
        type: 'object',
        description: 'The newest entry of the ledger: its place and its hash.',
      },
      signatories: {
        type: 'array',
        items: { type: 'object' },
        description: 'Every number that was given.',
      },
      ledger: {
        type: 'array',
        items: { type: 'object' },
        description: 'Every entry of the ledger.',
      },
    },
    required: ['format', 'campaign', 'counts', 'head', 'signatories', 'ledger'],
  },
  ...filterSchemas,
})
