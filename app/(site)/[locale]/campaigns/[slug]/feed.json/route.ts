import { feedAnswer } from '../../../feed-answer'
import { campaignFeed } from '../../../feeds'

export const dynamic = 'force-dynamic'

/** A campaign with what is published about it as JSON Feed. */
export const GET = feedAnswer('json', campaignFeed)
