import { getTranslations } from 'next-intl/server'
import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import type { PartialDate } from '@/domain/partial-date/partial-date'
import { type PartialDateWords, partialDateWords } from '@/domain/partial-date/partial-date-words'
import { isPlainDate } from '@/domain/speech/citation/csl-date'
import { type CitedSpeech, type CslItem, cslItem } from '@/domain/speech/citation/csl-item'
import { paragraphNumber } from '@/domain/speech/paragraphs'
import { placedParagraphs } from '@/domain/speech/placed-paragraphs'
import type { Locale } from '@/i18n/locales'
import { siteAddress, siteFrame } from '../site'
import { speechBySlug } from '../speeches'

/** A citation before it is written in a format. */
export type SpeechCitation = {
  /** The address that the speech has now; it may differ from the one asked for. */
  slug: string
  item: CslItem
  date: { edtf: string; words: string; year: string; isPlain: boolean } | null
}

/** The year of a date as it stands within a text, with its doubt; spans of time stay whole. */
const yearOf = (date: PartialDate, locale: Locale, words: PartialDateWords): string =>
  formatPartialDate(
    date.kind === 'date' && date.precision !== 'century' && date.precision !== 'decade'
      ? { kind: 'date', precision: 'year', year: date.year, qualifier: date.qualifier }
      : date,
    locale,
    words,
  )

const datesIn = async (locale: Locale) => {
  const t = await getTranslations({ locale, namespace: 'date' })
  const words = partialDateWords(t)
  return (edtf: string | null | undefined): SpeechCitation['date'] => {
    const parsed = edtf ? parsePartialDate(edtf) : null
    if (!edtf || !parsed?.ok) return null
    const { date } = parsed
    return {
      edtf,
      words: formatPartialDate(date, locale, words),
      year: yearOf(date, locale, words),
      isPlain: isPlainDate(date),
    }
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof speechBySlug>>>

const originalTitleOf = ({ speech, original }: Found): string | null =>
  original && original.title !== speech.title ? original.title : null

/** What the fields of a citation have no room for, in the reader's language. */
const notesOf = async (found: Found, locale: Locale) => {
  const t = await getTranslations({ locale, namespace: 'speech' })
  const inWords = await datesIn(locale)
  const { date, scribe, scribeDate, _translation } = found.speech
  const [given, written] = [inWords(date), inWords(scribeDate)]
  const original = originalTitleOf(found)
  const credits = _translation?.credits ?? []
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return [
    original && t('noteOriginal', { title: original }),
    credits.length > 0 && t('noteTranslators', { names: list.format(credits) }),
    given && !given.isPlain && t('noteDate', { date: given.words }),
    scribe && t('noteScribe', { name: scribe }),
    written && t('noteScribeDate', { date: written.words }),
  ].filter((note) => typeof note === 'string')
}

/**
 * A speech, or one of its paragraphs by its lasting name, as it is cited in a reader's language; where it is not
 * translated into that, the original is what is cited. Null where there is no such speech or paragraph.
 */
export const speechCitation = async (
  slug: string,
  locale: Locale,
  paragraph: string | null = null,
): Promise<SpeechCitation | null> => {
  const found = await speechBySlug(slug, locale)
  if (!found) return null
  const { speech, original } = found
  const placed = placedParagraphs(speech, (original ?? speech).transcript)
  const stands = placed.some(({ block, name }) => block !== null && name === paragraph)
  if (paragraph !== null && !stands) return null
  const [t, inWords, { site }, address, notes] = await Promise.all([
    getTranslations({ locale, namespace: 'speech' }),
    datesIn(locale),
    siteFrame(locale),
    siteAddress(),
    notesOf(found, locale),
  ])
  const language = speech._translation?.state === 'none' ? speech.originalLocale : locale
  const date = inWords(speech.date)
  const cited: CitedSpeech = {
    slug: speech.slug,
    title: speech.title,
    originalTitle: originalTitleOf(found),
    speaker: speech.speaker,
    occasion: speech.occasion ?? null,
    place: speech.place ?? null,
    date,
    translators: speech._translation?.credits ?? [],
    language,
    genre: t('genre'),
    site: site.name,
    address: `${address}/${language}/speeches/${speech.slug}`,
    paragraph:
      paragraph === null
        ? null
        : { name: paragraph, words: t('citeOne', { number: paragraphNumber(paragraph) }) },
    notes,
  }
  return { slug: speech.slug, item: cslItem(cited), date }
}
