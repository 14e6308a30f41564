import { letterbox } from '@/actions/letterbox'
import { sendMessage } from '@/actions/send-message'
import { front } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

export const POST = front(letterbox(sendMessage), { boundsItself: true })
