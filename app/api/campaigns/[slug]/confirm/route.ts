import { confirmSignature } from '@/actions/confirm-signature'
import { letterbox } from '@/actions/letterbox'

export const dynamic = 'force-dynamic'

export const POST = letterbox(confirmSignature)
