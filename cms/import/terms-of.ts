import { APIError, type PayloadRequest } from 'payload'
import type { ImportTerms } from './signatory-from'

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, undefined, true)
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

/** What is kept of an import beside its counts. */
type ImportRows = { mode: 'published' | 'pending'; date: string | null }

/** The import that an address names, with its terms; 404 where there is none. */
export const importOf = async (req: PayloadRequest, id: string) => {
  const doc = await req.payload
    .findByID({
      collection: 'imports',
      id,
      depth: 0,
      disableErrors: true,
      // The door has asked who may import.
      overrideAccess: true,
      req,
    })
    .catch(() => null)
  return doc ?? refuse(404, 'There is no such import.')
}

/** The campaign that a request names; 404 where there is none. */
export const campaignOf = async (req: PayloadRequest, id: string) => {
  const doc = await req.payload
    .findByID({
      collection: 'campaigns',
      id,
      depth: 0,
      disableErrors: true,
      select: { title: true, originalLocale: true },
      // The door has asked who may import; drafts of campaigns take lists too.
      overrideAccess: true,
      req,
    })
    .catch(() => null)
  return doc ?? refuse(404, 'There is no such campaign.')
}

/** The terms on which an import brings in its signatories. */
export const termsOf = async (
  req: PayloadRequest,
  doc: Awaited<ReturnType<typeof importOf>>,
): Promise<ImportTerms> => {
  const { mode, date } = doc.rows as ImportRows
  const campaign = await campaignOf(req, idOf(doc.campaign))
  return {
    id: String(doc.id),
    campaign: String(campaign.id),
    mode,
    date,
    user: req.user ? String(req.user.id) : null,
    locale: String(campaign.originalLocale),
    now: new Date().toISOString(),
  }
}
