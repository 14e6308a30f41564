import { feedAnswer } from '../../feed-answer'
import { sectionFeed } from '../../feeds'

export const dynamic = 'force-dynamic'

/** The organisations as JSON Feed. */
export const GET = feedAnswer('json', sectionFeed('organizations'))
