import type { Payload } from 'payload'
import type { Choice, Found, SearchAnswer } from '@/domain/search/answer'
import { type Asked, type Narrowing, narrowings } from '@/domain/search/asked'
import { foundKinds } from '@/domain/search/kinds'
import type { Locale } from '@/i18n/locales'
import { keyOf } from '../entry'
import { find, type Hit } from '../index/find'
import { searchOf } from '../life/search-of'
import { type ReadDocument, readDocuments } from '../reading/read-documents'
import { isAsStamped } from '../reading/stamps'
import { countChoices, type Narrow, narrowed } from './narrow'
import { organizationIdOf, organizationsNamed } from './organizations'
import { show, termsOf } from './show'
import { suggestionFor } from './suggestion'

const perPage = 10

/** The most values of one narrowing that are offered. */
const mostChoices = 12

const read = async (payload: Payload, hits: readonly Hit[], locale: Locale) => {
  const documents = await Promise.all(
    foundKinds.map(async (kind) => {
      const ids = hits.flatMap(({ document }) => (document.kind === kind ? [document.id] : []))
      const found = await readDocuments(payload, kind, ids, [locale])
      return found.map((document) => [keyOf({ kind, id: document.id }), document] as const)
    }),
  )
  return new Map<string, ReadDocument>(documents.flat())
}

const choicesOf = (counts: ReadonlyMap<string, number>, chosen: unknown): Choice[] =>
  [...counts]
    .map(([value, count]) => ({ value, label: null, count }))
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
    .filter(({ value }, place) => place < mostChoices || value === String(chosen))

/**
 * Answers a question of a reader of `locale`, ten documents a page, the best first. Everything that is shown is read anew,
 * as the public, whoever asks. Neither the question nor the answer is kept.
 */
export const searchSite = async (
  payload: Payload,
  asked: Asked,
  locale: Locale,
): Promise<SearchAnswer> => {
  const { query, page: askedPage = 1, organization, ...others } = asked
  const narrow: Narrow =
    organization === undefined
      ? others
      : { ...others, organization: await organizationIdOf(payload, organization) }
  const search = searchOf(payload)
  const { finding, hits, total, page, pages, counts, wider } = await search.ask((index, only) => {
    const all = find(index, query, locale)
    const isMeant = ({ document }: Hit): boolean => only?.has(keyOf(document)) ?? true
    const finding = { ...all, hits: all.hits.filter(isMeant) }
    const fitting = narrowed(finding.hits, narrow)
    const pages = Math.max(1, Math.ceil(fitting.length / perPage))
    const page = Math.min(askedPage, pages)
    const hits = fitting.slice((page - 1) * perPage, page * perPage)
    const wider = (without: Narrowing) => ({
      without,
      total: narrowed(finding.hits, narrow, without).length,
    })
    const answer = {
      finding,
      hits,
      total: fitting.length,
      page,
      pages,
      counts: countChoices(finding.hits, narrow),
      wider:
        fitting.length > 0
          ? []
          : narrowings.filter((name) => narrow[name] !== undefined).map(wider),
    }
    return { answer, shown: hits.map(({ document }) => document) }
  })
  const documents = await read(payload, hits, locale)
  const terms = termsOf(finding.words)
  const found = hits.flatMap(({ document }): Found[] => {
    const now = documents.get(keyOf(document))
    const shown =
      now && isAsStamped(now.original, document.stamp)
        ? show(document.kind, now, locale, terms)
        : null
    return shown ? [shown] : []
  })
  return {
    found,
    total: found.length < hits.length ? total - hits.length + found.length : total,
    page,
    pages,
    start: (page - 1) * perPage + 1,
    isLoose: finding.isLoose,
    suggestion: suggestionFor(query, finding.words, found),
    choices: {
      kind: choicesOf(counts.kind, asked.kind),
      year: choicesOf(counts.year, asked.year).sort(
        (one, other) => Number(other.value) - Number(one.value),
      ),
      organization: await organizationsNamed(
        payload,
        choicesOf(counts.organization, narrow.organization),
        locale,
      ),
      language: choicesOf(counts.language, asked.language),
    },
    wider: wider.filter((each) => each.total > 0),
    isFilling: !search.isFilled,
  }
}
