import { feedAnswer } from '../../feed-answer'
import { sectionFeed } from '../../feeds'

export const dynamic = 'force-dynamic'

/** The campaigns as Atom. */
export const GET = feedAnswer('atom', sectionFeed('campaigns'))
