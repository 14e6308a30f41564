import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { applySchema, beginSchema, judgeSchema, readSchema } from '@/domain/import/wire'
import { onlyRoles } from '../access/field'
import { bodyOf, idIn } from '../moderation/door'
import { beginImport } from './begin-import'
import { finishImport } from './finish-import'
import { applyToImport, importFile } from './import-file'
import { judgeAgain, previewList } from './preview-list'
import { undoImport } from './undo-import'

/** A door that opens to those who handle signatures; nothing that it answers is kept by any cache. */
const guarded =
  (work: (req: PayloadRequest) => Promise<unknown>): PayloadHandler =>
  async (req) => {
    if (!onlyRoles('admin', 'moderator')({ req } as never))
      throw new APIError('This is not open to you.', 403, undefined, true)
    return Response.json(await work(req), { headers: { 'cache-control': 'private, no-store' } })
  }

const post = (path: string, work: (req: PayloadRequest) => Promise<unknown>): Endpoint => ({
  path,
  method: 'post',
  handler: guarded(work),
})

/** How lists of signatories are read, brought into a register, and taken back, over REST. */
export const importEndpoints: Endpoint[] = [
  post('/read', async (req) => previewList(req, await bodyOf(req, readSchema))),
  post('/judge', async (req) => judgeAgain(req, await bodyOf(req, judgeSchema))),
  post('/begin', async (req) => {
    const { id, counts } = await beginImport(req, await bodyOf(req, beginSchema))
    return { id, counts: counts ?? {} }
  }),
  post('/:id/apply', async (req) => {
    const { entries } = await bodyOf(req, applySchema)
    return applyToImport(req, idIn(req), entries)
  }),
  post('/:id/file', (req) => importFile(req, idIn(req))),
  post('/:id/finish', (req) => finishImport(req, idIn(req))),
  post('/:id/undo', (req) => undoImport(req, idIn(req))),
]
