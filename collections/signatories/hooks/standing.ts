import { type Published, type RegisterRow, registerRow } from '@/domain/register/row'

type Signatory = Published & { state?: unknown; deletedAt?: unknown }

/** The ID of a document, whether it is populated or not. */
export const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/** Whether a signatory stands in its register: published, and not in the trash. */
export const stands = (signatory: Signatory | undefined): boolean =>
  signatory?.state === 'published' && !signatory.deletedAt

/** What the register shows of a signatory, or null where it does not stand there. */
const rowOf = (signatory: Signatory | undefined): RegisterRow | null =>
  signatory && stands(signatory) ? registerRow(signatory) : null

/** Whether the register shows the same before and after a save. */
export const isSameInRegister = (
  before: Signatory | undefined,
  after: Signatory | undefined,
): boolean => JSON.stringify(rowOf(before)) === JSON.stringify(rowOf(after))
