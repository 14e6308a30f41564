import { type PayloadRequest, ValidationError } from 'payload'
import type { RightsProblem } from '@/domain/rights/may-publish'
import { inAllLanguages, rightsWords } from './words'

/** What stands against publishing an item, the state of its copy and of its proof included. */
export type Objection = RightsProblem | 'copyIsPublic' | 'proofIsPublic'

/** The field in which each can be mended. */
const places = {
  sourceMissing: 'publication',
  authorMissing: 'authors',
  dateMissing: 'published',
  basisMissing: 'rights.basis',
  proofMissing: 'rights.proof',
  licenceNameMissing: 'rights.licenceName',
  licenceNotCreativeCommons: 'rights.licenceName',
  originalUrlMissing: 'originalUrl',
  excerptMissing: 'rights.excerpt',
  excerptTooLong: 'rights.excerpt',
  excerptNotAllowed: 'rights.excerpt',
  copyIsPublic: 'archivedCopy',
  proofIsPublic: 'rights.proofFile',
} as const satisfies Record<Objection, string>

type Field = (typeof places)[Objection] extends infer Path
  ? Path extends `rights.${infer Name}`
    ? Name
    : Path
  : never

const nameOf = (path: string) => path.replace('rights.', '') as Field

/** Whether several documents are being saved by one request, whose answer then is one line for each that failed. */
const isBulk = ({ routeParams }: PayloadRequest): boolean =>
  routeParams?.collection !== undefined && routeParams.id === undefined

/**
 * The refusal to publish an item, in the language of whoever asked: beside each field what to do there, and for many items
 * at once all of it in one line that begins with the headline.
 */
export const refusalOf = (
  req: PayloadRequest,
  objections: readonly Objection[],
  headline: string,
): ValidationError => {
  const words = rightsWords(req)
  const errors = objections.map((objection) => ({
    path: places[objection],
    label: inAllLanguages(`field_${nameOf(places[objection])}`),
    message: words[`problem_${objection}`],
  }))
  const refusal = new ValidationError({ collection: 'news-items', errors, req }, req.t)
  if (isBulk(req)) {
    const problems = errors.map(({ message }) => message).join(' ')
    refusal.message = words.bulk.replace('{headline}', headline).replace('{problems}', problems)
  }
  return refusal
}
