import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '@/cms/access/account'
import { inTransaction } from '@/cms/database/in-transaction'
import { grantFor } from '@/domain/permissions'
import { queryOf } from '../door'
import { BrokenFile } from '../exchange/broken-file'
import { decodeText } from '../exchange/decode-text'
import { problem } from '../problem'
import { readCsv } from './csv/read-csv'
import { storedTerms } from './known-terms'
import { type PlannedTerm, planImport } from './plan-import'
import { readTbx } from './tbx/read-tbx'
import { BrokenTermFile, mostTerms, refusals, type TermFile } from './term-file'

/** The most that a file may have, in bytes, and how many terms are written in one transaction, while others wait. */
const longestFile = 5_000_000
const atOnce = 100

const querySchema = z.object({ dry: z.enum(['true', 'false']).default('false') })

const bytesOf = async (req: PayloadRequest): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > longestFile) throw new BrokenTermFile('too-large', null)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const declaredEncoding = (beginning: string) => {
  const found = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(beginning)
  return found?.[1] ? { charset: found[1], line: 1 } : null
}

/** What a file says of itself by its first character: XML, or a table. */
const read = (bytes: Uint8Array): TermFile => {
  const { text } = decodeText(bytes, declaredEncoding)
  const file = text.trimStart().startsWith('<') ? readTbx(text) : readCsv(text)
  if (file.terms.length > mostTerms) throw new BrokenTermFile('too-large', null)
  return file
}

const brokenAs = (error: unknown): unknown => {
  if (error instanceof BrokenFile) return brokenAs(new BrokenTermFile('not-text', error.line))
  return error instanceof BrokenTermFile
    ? problem(422, error.code, error.message, { line: error.line, detail: error.detail })
    : error
}

const write = async (req: PayloadRequest, { id, data }: PlannedTerm): Promise<void> => {
  const shared = { collection: 'glossary-terms', depth: 0, overrideAccess: false, req } as const
  const fields = { ...data, translations: [...data.translations] } as never
  if (id === null) await req.payload.create({ ...shared, data: fields })
  else await req.payload.update({ ...shared, id, data: fields })
}

const writeAll = async (req: PayloadRequest, terms: readonly PlannedTerm[]): Promise<void> => {
  for (let start = 0; start < terms.length; start += atOnce)
    await inTransaction(req, async () => {
      for (const term of terms.slice(start, start + atOnce)) await write(req, term)
    })
}

/**
 * Takes a file of terms (CSV or TBX) into the glossary, or says what it would do (`?dry=true`). Answers how many terms are
 * new, changed and the same, which ones, and which lines were not taken and why. A broken file changes nothing: 422 with
 * the line.
 */
export const importTerms = async (req: PayloadRequest): Promise<Response> => {
  if (grantFor(rolesOf(req.user), 'glossary-terms', 'create') !== 'all')
    throw problem(403, 'not-for-you', 'Editors keep the glossary.')
  const isDry = queryOf(req, querySchema).dry === 'true'
  const file = await bytesOf(req)
    .then(read)
    .catch((error) => {
      throw brokenAs(error)
    })
  const { planned, refused } = planImport(await storedTerms(req.payload), file)
  const changes = planned.filter(({ what }) => what !== 'same')
  if (!isDry) await writeAll(req, changes)
  const count = (wanted: PlannedTerm['what']) =>
    planned.filter(({ what }) => what === wanted).length
  return Response.json({
    dry: isDry,
    created: count('create'),
    updated: count('update'),
    same: count('same'),
    changes: changes.map(({ line, what, fields, data: { term, language } }) => ({
      ...{ line, what, term, language, fields },
    })),
    refused: refused.map((term) => ({ ...term, reason: refusals[term.code] })),
  })
}
