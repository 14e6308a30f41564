import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { canMove, final, movesOf, type SignatureState } from '@/domain/moderation'
import { stateLabels } from '../labels'

const refuse = (message: string): never => {
  throw new APIError(message, 400, undefined, true)
}

const isFinal = (state: SignatureState): boolean => (final as readonly string[]).includes(state)

const refusal = (from: SignatureState, to: SignatureState): string => {
  const what = `This signature is “${stateLabels[from]}” and cannot be made “${stateLabels[to]}”.`
  if (isFinal(from)) return `${what} Nothing leads out of that: ask its signer to sign again.`
  const open = movesOf(from, 'staff').map((state) => `“${stateLabels[state]}”`)
  return `${what} It can be made ${open.join(' or ')}, or stay as it is.`
}

const asksWhy: readonly SignatureState[] = ['rejected', 'invalidated']

const hasReason = ({ reason }: { reason?: unknown }): boolean =>
  typeof reason === 'string' && reason.trim() !== ''

/**
 * Refuses staff a move that the table of moves does not give them, and a refusal without its reason, when they set the
 * state by hand. What the site moves itself comes without a user or as decided in the queue, which asks the table first. An
 * earlier version comes back in the state that its signature has now where the table does not lead to that of then: whoever took a signature
 * back is not brought back.
 */
export const refuseForbiddenMove: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.state) return data
  const [from, to] = [originalDoc.state, data.state] as [SignatureState, SignatureState]
  const isOpen = canMove(from, to, 'staff')
  if (context.isRestoringVersion)
    return isOpen ? data : { ...data, state: from, withdrawnOn: originalDoc.withdrawnOn }
  if (from === to || !req.user || context.isDecided) return data
  if (!isOpen) refuse(refusal(from, to))
  if (asksWhy.includes(to) && !hasReason({ ...originalDoc, ...data }))
    refuse(`Say why under “Reason” before this signature is made “${stateLabels[to]}”.`)
  return to === 'published' || to === 'pending' ? data : { ...data, toPublish: false }
}
