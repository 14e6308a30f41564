import { confirmSignature } from '@/actions/confirm-signature'
import { letterbox } from '@/actions/letterbox'
import { front } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

export const POST = front(letterbox(confirmSignature), { boundsItself: true })
