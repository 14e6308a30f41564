import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { type CatalogueMessage, catalogueSchema, messageKey } from '@/domain/translation/message'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { flatWords, type WordTree } from '@/i18n/words/flat-words'
import { fileOfWords, putWordsIn } from '@/i18n/words/put-words-in'
import { englishWords } from '@/i18n/words/shipped-words'
import { interfaceOriginal, interfaceSlug } from './interface-original'
import { isSound } from './is-sound'

/** Why an edit does not go into a file. */
export type PullRefusal = 'stale' | 'broken' | 'machine'

/** What became of the edits in one locale, by the keys of their messages; `same` counts those that the file has already. */
export type PulledLocale = {
  locale: Locale
  changed: string[]
  same: number
  refused: { key: string; why: PullRefusal }[]
}

/** Where the files are, whether what is not published counts too, and whether anything is written. */
export type PullOptions = { folder: string; drafts: boolean; dry: boolean }

const storedIn = async (payload: Payload, locale: Locale, drafts: boolean) => {
  const { docs } = await payload.find({
    collection: 'translations',
    depth: 0,
    draft: drafts,
    limit: 1,
    // A command of whoever has the server; it asks for no account.
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { of: { equals: interfaceSlug } },
        { documentId: { equals: interfaceSlug } },
        { locale: { equals: locale } },
        ...(drafts ? [] : [{ _status: { equals: 'published' } }]),
      ],
    },
  })
  return catalogueSchema.parse(docs[0]?.messages ?? [])
}

const refusalOf = (
  message: CatalogueMessage,
  current: ReadonlySet<string>,
  locale: Locale,
): PullRefusal | null => {
  if (message.fuzzy || message.obsolete || !current.has(messageKey(message))) return 'stale'
  if (message.machine && !message.reviewed) return 'machine'
  return isSound(message, locale) ? null : 'broken'
}

const pull = async (
  payload: Payload,
  locale: Locale,
  { folder, drafts, dry }: PullOptions,
): Promise<PulledLocale> => {
  const path = join(folder, `${locale}.json`)
  const file: WordTree = JSON.parse(readFileSync(path, 'utf8'))
  const known = new Map(flatWords(file))
  const current = new Set(interfaceOriginal().messages.map(messageKey))
  const pulled: PulledLocale = { locale, changed: [], same: 0, refused: [] }
  const texts: Record<string, string> = {}
  for (const message of await storedIn(payload, locale, drafts)) {
    const { msgctxt: key, msgstr } = message
    if (msgstr.trim() === '') continue
    const why = refusalOf(message, current, locale)
    if (why) pulled.refused.push({ key, why })
    else if (known.get(key) === msgstr) pulled.same += 1
    else {
      texts[key] = msgstr
      pulled.changed.push(key)
    }
  }
  if (!dry && pulled.changed.length > 0)
    writeFileSync(path, fileOfWords(putWordsIn(file, texts, englishWords)))
  return pulled
}

/**
 * Writes the edits of the interface's words that stand in the database into the files of their locales, each text in its
 * place; what is of an earlier English, broken, or a machine's unread is left out and named. English is the source and
 * has no edits.
 */
export const pullWords = async (
  payload: Payload,
  options: PullOptions,
): Promise<PulledLocale[]> => {
  const pulled: PulledLocale[] = []
  for (const locale of locales)
    if (locale !== defaultLocale) pulled.push(await pull(payload, locale, options))
  return pulled
}
