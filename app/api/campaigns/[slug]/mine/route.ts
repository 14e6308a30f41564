import { changeSignature } from '@/actions/change-signature'
import { letterbox } from '@/actions/letterbox'
import { front } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

export const POST = front(letterbox(changeSignature), { boundsItself: true })
