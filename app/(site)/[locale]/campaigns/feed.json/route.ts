import { feedAnswer } from '../../feed-answer'
import { sectionFeed } from '../../feeds'

export const dynamic = 'force-dynamic'

/** The campaigns as JSON Feed. */
export const GET = feedAnswer('json', sectionFeed('campaigns'))
