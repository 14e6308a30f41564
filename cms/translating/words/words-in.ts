import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { SiteWords } from '@/i18n/words/shipped-words'
import { siteWords } from '@/i18n/words/site-words'
import { inProcess } from '../../signatures/in-process'
import { alone, editedWords, markOfEdits } from './edited-words'

type Kept = { mark: string | null; words: Promise<SiteWords> }

const laid = async (req: PayloadRequest, locale: Locale, mark: string | null): Promise<SiteWords> =>
  (await siteWords(locale, mark === null ? {} : await editedWords(req, locale))).words

/**
 * The words of the interface in a locale as readers have them now, for what is said outside of pages: mails, answers to
 * letters, files. What was laid together is kept until something else is published, which one small query tells;
 * inside a transaction it is asked in that one (`req`).
 */
export const wordsIn = async (
  payload: Payload,
  locale: Locale,
  req: PayloadRequest = alone(payload),
): Promise<SiteWords> => {
  const ofAll = inProcess('interface-words', () => new WeakMap<object, Map<Locale, Kept>>())
  const ours = ofAll.get(payload.db) ?? new Map<Locale, Kept>()
  ofAll.set(payload.db, ours)
  const mark = await markOfEdits(req, locale)
  const known = ours.get(locale)
  if (known?.mark === mark) return known.words
  const kept = { mark, words: laid(req, locale, mark) }
  ours.set(locale, kept)
  kept.words.catch(() => ours.delete(locale))
  return kept.words
}
