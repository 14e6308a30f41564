import { randomUUID } from 'node:crypto'
import { mkdir, open as openFile, readFile, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { largestMandate } from '@/domain/signature/form-fields'
import { env } from '@/env'
import { open, seal } from '../private-data/seal'
import { documentKind } from '../uploads/document-type'
import { receiveDocument } from '../uploads/receive-document'
import { type Received, receivePicture } from '../uploads/receive-picture'

/** A document by which an organisation shows that it may be signed for, as the row that it belongs to names it. */
export type Mandate = { file: string; name: string; type: string; size: number }

const purpose = 'mandates.file'

const folder = (): string => resolve(env.DATA_DIR, 'mandates')
const placeOf = (file: string): string => join(folder(), basename(file))

/** One line for staff to recognise the file by; it names no place. */
const shortName = (given: string): string =>
  (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .slice(-120) || 'mandate'

const received = async (data: Buffer): Promise<Received | null> => {
  const kind = await documentKind(data)
  if (kind && kind.extension !== 'pdf') return null
  return kind ? receiveDocument(data) : receivePicture(data)
}

/**
 * Looks at a mandate as at any upload (a PDF that cannot act, or a picture written anew), seals it and keeps it in the data
 * folder, out of reach of every address. Null where it is neither or too large.
 */
export const keepMandate = async (file: File): Promise<Mandate | null> => {
  if (file.size > largestMandate) return null
  const fit = await received(Buffer.from(await file.arrayBuffer())).catch(() => null)
  if (!fit) return null
  const stored = `${randomUUID()}.sealed`
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const handle = await openFile(placeOf(stored), 'wx', 0o600)
  try {
    await handle.writeFile(seal(purpose, fit.data.toString('base64')))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { file: stored, name: shortName(file.name), type: fit.mime, size: fit.data.length }
}

/** The bytes of a mandate, or null where the file is gone or cannot be opened. */
export const readMandate = async ({ file }: Pick<Mandate, 'file'>): Promise<Buffer | null> => {
  const sealed = await readFile(placeOf(file), 'utf8').catch(() => null)
  if (sealed === null) return null
  const found = open(purpose, sealed)
  return found.kind === 'open' ? Buffer.from(found.text, 'base64') : null
}

/** Deletes a mandate; one that is gone already is no trouble. */
export const forgetMandate = async ({ file }: Pick<Mandate, 'file'>): Promise<void> => {
  await rm(placeOf(file), { force: true })
}

/** The mandate that a row's opened private field names, or null. */
export const mandateIn = (value: unknown): Mandate | null =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string'
    ? (value as Mandate)
    : null

/** The mandate that a row names whose private fields are still sealed, or null. */
export const sealedMandateIn = ({
  confidential,
}: {
  confidential?: { mandate?: unknown } | null | undefined
}): Mandate | null => {
  const sealed = confidential?.mandate
  const found = typeof sealed === 'string' ? open('signatories.mandate', sealed) : null
  return found?.kind === 'open' ? mandateIn(JSON.parse(found.text)) : null
}
