import { feedAnswer } from '../../../feed-answer'
import { campaignFeed } from '../../../feeds'

export const dynamic = 'force-dynamic'

/** A campaign with what is published about it as Atom. */
export const GET = feedAnswer('atom', campaignFeed)
