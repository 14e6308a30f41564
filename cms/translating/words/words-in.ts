import type { Payload, PayloadRequest } from 'payload'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { englishWords, type SiteWords } from '@/i18n/words/shipped-words'
import { type LocaleWords, siteWords } from '@/i18n/words/site-words'
import { inProcess } from '../../signatures/in-process'
import { alone, editedWords, markOfEdits } from './edited-words'

type Kept = { mark: string | null; words: Promise<LocaleWords> }

const laid = async (
  req: PayloadRequest,
  locale: Locale,
  mark: string | null,
): Promise<LocaleWords> => siteWords(locale, mark === null ? {} : await editedWords(req, locale))

const wordsNow = async (req: PayloadRequest, locale: Locale): Promise<LocaleWords> => {
  const ofAll = inProcess('interface-words', () => new WeakMap<object, Map<Locale, Kept>>())
  const ours = ofAll.get(req.payload.db) ?? new Map<Locale, Kept>()
  ofAll.set(req.payload.db, ours)
  const mark = await markOfEdits(req, locale)
  const known = ours.get(locale)
  if (known?.mark === mark) return known.words
  const kept = { mark, words: laid(req, locale, mark) }
  ours.set(locale, kept)
  kept.words.catch(() => ours.delete(locale))
  return kept.words
}

/**
 * The words of the interface in a locale as readers have them now, for what is said outside of pages: mails, answers to
 * letters, files. What was laid together is kept until something else is published, which one small query tells;
 * inside a transaction it is asked in that one (`req`).
 */
export const wordsIn = async (
  payload: Payload,
  locale: Locale,
  req: PayloadRequest = alone(payload),
): Promise<SiteWords> => (await wordsNow(req, locale)).words

/**
 * The language in which mails to readers of a locale are written, with its words: English as a whole, as long as anything
 * that mails say is not translated.
 */
export const mailWordsIn = async (
  payload: Payload,
  locale: Locale,
): Promise<{ locale: Locale; words: SiteWords }> => {
  const { words, inEnglish } = await wordsNow(alone(payload), locale)
  return inEnglish.some((key) => key.startsWith('mail.'))
    ? { locale: defaultLocale, words: englishWords }
    : { locale, words }
}
