import { feedAnswer } from '../feed-answer'
import { siteFeed } from '../feeds'

export const dynamic = 'force-dynamic'

/** Everything that is published as Atom. */
export const GET = feedAnswer('atom', siteFeed)
