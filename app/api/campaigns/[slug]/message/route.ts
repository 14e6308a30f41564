import { letterbox } from '@/actions/letterbox'
import { sendMessage } from '@/actions/send-message'

export const dynamic = 'force-dynamic'

export const POST = letterbox(sendMessage)
