import { letterbox } from '@/actions/letterbox'
import { signCampaign } from '@/actions/sign-campaign'
import { front } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

export const POST = front(letterbox(signCampaign, { hasFile: true }), { boundsItself: true })
