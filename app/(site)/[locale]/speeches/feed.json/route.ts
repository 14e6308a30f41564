import { feedAnswer } from '../../feed-answer'
import { sectionFeed } from '../../feeds'

export const dynamic = 'force-dynamic'

/** The speeches as JSON Feed. */
export const GET = feedAnswer('json', sectionFeed('speeches'))
