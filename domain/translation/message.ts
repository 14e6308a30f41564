import { z } from 'zod'
import { nfc } from './nfc'

/**
 * A stretch of source text to translate: `msgctxt` is the dotted path of its field without row
 * numbers (`demands.text`), `msgid` the text itself, NFC-normalised.
 */
export type Message = { msgctxt: string; msgid: string }

/**
 * A message with its translation, in gettext's terms: `msgstr` is empty while untranslated, `fuzzy`
 * when it belongs to an earlier source (`previousMsgid`), `obsolete` when its source is gone.
 *
 * `reviewed` is true once a person has found it right, `machine` while a machine's words stand that no
 * person has touched; `rev` counts its changes (not given: none), `by` is the account that wrote them.
 */
export type CatalogueMessage = Message & {
  msgstr: string
  fuzzy?: boolean
  previousMsgid?: string
  obsolete?: boolean
  reviewed?: boolean
  machine?: boolean
  rev?: number
  by?: string
}

/** All that has been translated of one document into one locale. */
export type Catalogue = readonly CatalogueMessage[]

/** Gives the key under which two messages are the same one, whatever their Unicode form. */
export function messageKey({ msgctxt, msgid }: Message): string {
  return `${msgctxt}\u0004${nfc(msgid)}`
}

/** Tells whether there is a letter or digit to translate, rather than only marks and space. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const LONGEST_CONTEXT = 200
const LONGEST_TEXT = 50_000
/** How many messages a catalogue may have, obsolete ones included. */
export const MOST_MESSAGES = 10_000

const text = (name: string) =>
  z
    .string({ error: `${name} must be text.` })
    .max(LONGEST_TEXT, { error: `${name} may have at most ${LONGEST_TEXT} characters.` })

const msgid = (name: string) =>
  text(name)
    .min(1, { error: `${name} may not be empty.` })
    .normalize('NFC')

const flag = (name: string) => z.boolean({ error: `${name} must be true or false.` }).nullish()

/** Only what says something: a catalogue is kept without nulls, falsehoods and empty texts. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [Name in keyof T]?: NonNullable<T[Name]>
  }

const catalogueMessageSchema = z
  .object(
    {
      msgctxt: z
        .string({ error: 'msgctxt must be the path of a field.' })
        .min(1, { error: 'msgctxt may not be empty.' })
        .max(LONGEST_CONTEXT, {
          error: `msgctxt may have at most ${LONGEST_CONTEXT} characters.`,
        }),
      msgid: msgid('msgid'),
      msgstr: text('msgstr').nullish(),
      fuzzy: flag('fuzzy'),
      previousMsgid: msgid('previousMsgid').nullish(),
      obsolete: flag('obsolete'),
      reviewed: flag('reviewed'),
      machine: flag('machine'),
      rev: z
        .int({ error: 'rev must be a whole number.' })
        .min(0, { error: 'rev may not be below 0.' })
        .nullish(),
      by: text('by').nullish(),
    },
    { error: 'A message must be an object with msgctxt, msgid and msgstr.' },
  )
  .transform(
    ({ msgctxt, msgid, msgstr, ...more }): CatalogueMessage => ({
      msgctxt,
      msgid,
      msgstr: msgstr ?? '',
      ...given(more),
    }),
  )

/**
 * Parses a catalogue that comes from outside: at most 10,000 messages, each (msgctxt, msgid) once, texts
 * of at most 50,000 characters; msgids come out NFC-normalised, and `null` counts as not given.
 */
export const catalogueSchema = z
  .array(catalogueMessageSchema, { error: 'A catalogue must be a list of messages.' })
  .max(MOST_MESSAGES, { error: `A catalogue may have at most ${MOST_MESSAGES} messages.` })
  .superRefine((messages, context) => {
    const seen = new Set<string>()
    messages.forEach((message, index) => {
      const key = messageKey(message)
      if (seen.has(key)) {
        const error = `This msgid is already in the catalogue for ${message.msgctxt}.`
        context.addIssue({ code: 'custom', path: [index, 'msgid'], message: error })
      }
      seen.add(key)
    })
  })
