import type { PayloadRequest } from 'payload'
import { rolesOf } from '@/cms/access/account'
import type { DeskHead, DeskRights } from '@/domain/translation/desk/desk'
import { documentPath } from '@/i18n/document-path'
import { taskAt } from '../claims/task-at'
import { mayWrite } from '../door'
import { mayPrefill } from '../machine/may-prefill'
import { standingOf } from './standing'
import type { Work } from './work-on'

type Settings = { secondPerson?: unknown; guidance?: unknown }

const textOr = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

const rightsOf = (req: PayloadRequest, locale: string): DeskRights => {
  const write = mayWrite(req, locale)
  const assign = rolesOf(req.user).some((role) => role === 'admin' || role === 'editor')
  return { write, publish: write, assign }
}

const pathOf = ({ place, source }: Work): string | null => {
  const path = documentPath(source.of, source.document)
  return path === null ? null : `/${place.locale}${path}`
}

/** Everything around the segments of a translation, as the one who asks may know it. */
export const headOf = async (req: PayloadRequest, work: Work): Promise<DeskHead> => {
  const { place, source, row } = work
  const settings = await req.payload.db.findGlobal<Settings>({ slug: 'translating', req })
  const secondPerson = settings?.secondPerson === true
  const user = String(req.user?.id)
  return {
    ...place,
    originalLocale: source.originalLocale,
    title: source.title,
    path: pathOf(work),
    catalogue: row?.id ?? null,
    ...standingOf(work, secondPerson),
    ...(await taskAt(req, place)),
    can: rightsOf(req, place.locale),
    secondPerson,
    machine: await mayPrefill(req, place),
    original: source.status,
    planned: source.planned,
    publishWithOriginal: row?.publishWithOriginal ?? false,
    credit: row?.credits.find(({ by }) => by === user)?.name ?? null,
    creditOffer: textOr(req.user?.creditName),
    guidance: textOr(settings?.guidance),
  }
}
