import { feedAnswer } from '../../feed-answer'
import { sectionFeed } from '../../feeds'

export const dynamic = 'force-dynamic'

/** The news as Atom. */
export const GET = feedAnswer('atom', sectionFeed('news-items'))
