import { z } from 'zod'
import { messageSchema } from '@/domain/signature/message-schema'
import { signatureSchema } from '@/domain/signature/signature-schema'
import { locales } from '@/i18n/locales'
import { pathParameter, shared } from './parameters'
import { answers, jsonAnswer } from './responses'
import { named, type Schema } from './schema'

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'Who signs.',
  name: 'The name, as it is written where it signs.',
  nativeName: 'The name in its own script, where that is another.',
  nativeLanguage: 'The language of the native name (BCP 47).',
  city: 'The town.',
  country: 'The country (ISO 3166-1, two letters).',
  abbreviation: 'The abbreviation.',
  website: 'The website.',
  officerName: 'Who signs for the organisation. Never shown.',
  officerRole: 'As what. Never shown.',
  visibility: 'How the signature is shown.',
  pseudonym: 'The name that is shown instead, where `visibility` is `pseudonym`.',
  email: 'Where the mail to confirm is sent. Never shown.',
  message: 'A message to the organisers, at most 2000 characters.',
  consent: 'That the signer agrees to what the form says of private data.',
  sender: 'Who sends the message.',
  organization: 'For which organisation.',
  language: 'The language of the message.',
  text: 'The message, at most 2000 characters.',
}

const withWords = (schema: Schema, more: readonly string[]): Schema => {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const required = Array.isArray(schema.required) ? schema.required : []
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, one]) => [name, { ...one, description: fieldWords[name] ?? name }]),
    ),
    required: [...required, ...more],
  }
}

const inputOf = (schema: z.ZodType): Schema => {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return plain
}

/** The named schemas of what is sent in by visitors, made from the rules that judge it. */
export const letterSchemas = (): Record<string, Schema> => {
  const signature = inputOf(signatureSchema({ whoMaySign: ['organization', 'person'] }))
  const kinds = (signature.oneOf ?? []) as Schema[]
  return {
    Signature: {
      description: 'A signature, by an organisation or by a person.',
      oneOf: kinds.map((kind) => withWords(kind, ['country'])),
      examples: [signatureExample],
    },
    Message: {
      ...withWords(inputOf(messageSchema(locales)), ['country']),
      description: 'A message of solidarity.',
      examples: [messageExample],
    },
    Confirmation: {
      type: 'object',
      description: 'What a link in a mail confirms.',
      properties: {
        token: { type: 'string', description: 'The token in the link of the mail.' },
      },
      required: ['token'],
      examples: [{ token: 'from-the-mail' }],
    },
    Taken: {
      type: 'object',
      description: 'It was taken in.',
      properties: { next: { type: 'string', description: 'The page that tells a person so.' } },
      required: ['next'],
      examples: [{ next: '/en/campaigns/jiashi-workers/sign/sent' }],
    },
  }
}

const signatureExample = {
  kind: 'organization',
  name: 'Union of Harbour Workers',
  country: 'DE',
  officerName: 'A. Example',
  officerRole: 'Secretary',
  visibility: 'public',
  email: 'office@union.example',
  consent: true,
}

const messageExample = {
  sender: 'A. Example',
  country: 'DE',
  email: 'reader@mail.example',
  language: 'en',
  text: 'We stand with you.',
  consent: true,
}

const letter = (
  door: string,
  about: { id: string; summary: string; schema: string; example: Schema },
  refused: readonly number[],
): Schema => ({
  [`/api/campaigns/{slug}/${door}`]: {
    post: {
      operationId: about.id,
      summary: about.summary,
      tags: ['Signing'],
      parameters: [
        pathParameter('slug', 'The campaign’s slug.', { examples: ['jiashi-workers'] }),
        ...shared('locale'),
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: named(about.schema), example: about.example },
          'application/x-www-form-urlencoded': { schema: named(about.schema) },
        },
      },
      responses: answers(
        {
          200: jsonAnswer('It was taken in.', named('Taken'), {
            next: '/en/campaigns/jiashi-workers/sign/sent',
          }),
        },
        ...refused,
      ),
    },
  },
})

/** The calls by which visitors send something in; each answers alike whether or not somebody is known already. */
export const letterPaths = (): Schema => ({
  ...letter(
    'sign',
    {
      id: 'signCampaign',
      summary: 'Sign a campaign; the signer confirms by a mail',
      schema: 'Signature',
      example: signatureExample,
    },
    [400, 403, 404, 409, 413, 415, 422, 429],
  ),
  ...letter(
    'message',
    {
      id: 'sendMessage',
      summary: 'Send a message of solidarity; the sender confirms by a mail',
      schema: 'Message',
      example: messageExample,
    },
    [400, 403, 404, 409, 413, 415, 422, 429],
  ),
  ...letter(
    'confirm',
    {
      id: 'confirmLetter',
      summary: 'Confirm a signature or a message by the token in the mail',
      schema: 'Confirmation',
      example: { token: 'from-the-mail' },
    },
    [400, 403, 410, 413, 415],
  ),
  '/api/challenge': {
    get: {
      operationId: 'readChallenge',
      summary: 'Whether the next letter needs a proof of work, and which (ALTCHA)',
      tags: ['Signing'],
      responses: answers({
        200: jsonAnswer(
          'Nothing, or the work to do; its solution goes into `altcha`.',
          named('Challenge'),
          {
            required: false,
          },
        ),
      }),
    },
  },
})
