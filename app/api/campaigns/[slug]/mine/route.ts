import { changeSignature } from '@/actions/change-signature'
import { letterbox } from '@/actions/letterbox'

export const dynamic = 'force-dynamic'

export const POST = letterbox(changeSignature)
