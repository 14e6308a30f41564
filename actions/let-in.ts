import { admit } from '@/cms/protection/admit'
import { cms } from '@/queries/cms'
import type { Letter, LetterAnswer } from './letter'
import { refuse } from './refusal'

/** What becomes of a letter at the gate: it is let in, it is in a trap and gets the answer of all others, or it is refused. */
export type LetIn =
  | { kind: 'in'; moderate: boolean }
  | { kind: 'trap' }
  | { kind: 'refused'; answer: LetterAnswer }

/** Counts a letter that is right in itself, and decides whether it is let in to a campaign by one of its forms. */
export const letIn = async (
  { network, fields }: Letter,
  campaignId: string,
  form: 'sign' | 'message',
): Promise<LetIn> => {
  const verdict = await admit(await cms(), { network, campaignId, form, fields })
  switch (verdict.verdict) {
    case 'in':
      return { kind: 'in', moderate: verdict.moderate }
    case 'trap':
      return { kind: 'trap' }
    case 'too-fast':
      return {
        kind: 'refused',
        answer: refuse(422, [{ field: null, code: 'too-fast' }], { fields }),
      }
    case 'out':
      return {
        kind: 'refused',
        answer: refuse(429, [{ field: null, code: 'too-many' }], {
          fields,
          retryAfter: verdict.retryAfter,
        }),
      }
  }
}
