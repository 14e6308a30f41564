import { findingKey } from './finding-key'
import type { ConfidingSlug } from './held'
import { type PrivateDataKeys, privateDataKeys } from './keys'
import { open, seal } from './seal'

type Row = Record<string, unknown>

/** A stored row with everything under the first key, if anything was not; and how much of it no key opens. */
export type Resealed = { patch: Row | null; shut: number }

const sealedIn: Record<ConfidingSlug, { purpose: string; path: readonly string[] }[]> = {
  signatories: ['email', 'officerName', 'officerRole', 'note', 'mandate'].map((name) => ({
    purpose: `signatories.${name}`,
    path: ['confidential', name],
  })),
  'solidarity-messages': [{ purpose: 'solidarity-messages.email', path: ['email'] }],
}

const groupOf = (row: Row, path: readonly string[]): Row =>
  path.length === 1 ? row : ((row[path[0] ?? ''] as Row | null) ?? {})

const emailOf = (slug: ConfidingSlug, row: Row, keys: PrivateDataKeys): string | null => {
  const { purpose, path } = sealedIn[slug][0] ?? { purpose: '', path: [] }
  const value = groupOf(row, path)[path.at(-1) ?? '']
  const found = typeof value === 'string' && value !== '' ? open(purpose, value, keys) : null
  return found && found.kind !== 'shut' ? found.text : null
}

/**
 * Brings a row as it is stored (or a version's) under the first key: seals anew what an older key sealed, or none, and
 * makes its finding key again. What cannot be opened stays as it is. Done twice it changes nothing more.
 */
export const resealRow = (
  slug: ConfidingSlug,
  row: Row,
  keys: PrivateDataKeys = privateDataKeys(),
): Resealed => {
  let shut = 0
  const patch: Row = {}
  for (const { purpose, path } of sealedIn[slug]) {
    const name = path.at(-1) ?? ''
    const value = groupOf(row, path)[name]
    if (typeof value !== 'string' || value === '') continue
    const found = open(purpose, value, keys)
    if (found.kind === 'shut') shut += 1
    if (found.kind === 'shut' || (found.kind === 'open' && found.keyId === keys[0].id)) continue
    const sealed = seal(purpose, found.text, keys)
    const [group = ''] = path
    if (path.length === 1) patch[name] = sealed
    else patch[group] = { ...groupOf(row, path), ...((patch[group] as Row) ?? {}), [name]: sealed }
  }
  const email = emailOf(slug, row, keys)
  const emailKey = email && findingKey(String(row.campaign), email, keys)
  if (emailKey && emailKey !== row.emailKey) patch.emailKey = emailKey
  return { patch: Object.keys(patch).length > 0 ? patch : null, shut }
}
