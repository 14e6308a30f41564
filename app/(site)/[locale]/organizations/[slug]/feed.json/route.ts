import { feedAnswer } from '../../../feed-answer'
import { organizationFeed } from '../../../feeds'

export const dynamic = 'force-dynamic'

/** An organisation with what is published about it as JSON Feed. */
export const GET = feedAnswer('json', organizationFeed)
