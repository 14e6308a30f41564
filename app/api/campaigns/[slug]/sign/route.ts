import { letterbox } from '@/actions/letterbox'
import { signCampaign } from '@/actions/sign-campaign'

export const dynamic = 'force-dynamic'

export const POST = letterbox(signCampaign, { hasFile: true })
