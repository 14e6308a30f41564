import { feedAnswer } from '../feed-answer'
import { siteFeed } from '../feeds'

export const dynamic = 'force-dynamic'

/** Everything that is published as JSON Feed. */
export const GET = feedAnswer('json', siteFeed)
