import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { termsIn } from '@/domain/translation/glossary'
import { bodyOf, onlyWriters, placeSchema, queryOf } from '../door'
import { knownTerms } from '../glossary/known-terms'
import { memoryOf } from './memories'
import { originalLocalesOf } from './original-locales'
import { publicTitles } from './public-titles'
import { unremembered } from './unremembered'

/** How many matches are looked at, and how many of public documents are told. */
const [mostFound, mostTold] = [30, 10]

const questionSchema = placeSchema.extend({
  msgctxt: z.string().min(1).max(200),
  msgid: z.string().min(1).max(50_000),
})

type Question = z.output<typeof questionSchema>

const matchesFor = async (req: PayloadRequest, from: string, question: Question) => {
  const memory = memoryOf(req.payload, question.locale)
  const found = await memory.search(from, question, mostFound)
  const titles = await publicTitles(
    req,
    found.map(({ owner }) => owner),
  )
  return found
    .flatMap(({ percent, msgid, msgstr, reviewed, owner: { of, documentId } }) => {
      const title = titles.get(`${of} ${documentId}`)
      return title === undefined
        ? []
        : [{ percent, msgid, msgstr, reviewed, title, of, documentId }]
    })
    .slice(0, mostTold)
}

const suggest = async (req: PayloadRequest, question: Question): Promise<Response> => {
  const { of, documentId, locale, msgid } = question
  onlyWriters(req, locale)
  const from = unremembered.includes(of)
    ? undefined
    : (await originalLocalesOf(req.payload, of, [documentId])).get(documentId)
  if (from === undefined || from === locale) return Response.json({ matches: [], terms: [] })
  return Response.json({
    matches: await matchesFor(req, from, question),
    terms: termsIn(msgid, from, locale, await knownTerms(req.payload)),
  })
}

/** What was translated before like this segment, and which terms of the glossary are in it; asked in the address. */
export const suggestions = (req: PayloadRequest): Promise<Response> =>
  suggest(req, queryOf(req, questionSchema))

/** The same, asked in a body: a long segment fits no address. */
export const suggestionsForLong = async (req: PayloadRequest): Promise<Response> =>
  suggest(req, await bodyOf(req, questionSchema))
