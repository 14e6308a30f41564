import { type GovernedSlug, grantFor, type Operation } from '@/domain/permissions'
import type { Who } from '../accounts'
import type { Sample } from './samples'

/** Whether a cell of the table gives somebody one document: all that a test may expect comes from here. */
export const covers = (
  who: Who,
  slug: GovernedSlug,
  operation: Operation,
  sample: Sample,
): boolean => {
  switch (grantFor([who.role], slug, operation)) {
    case 'all':
      return true
    case 'published':
      return sample.isPublished && !sample.isTrashed
    case 'own-locales':
      return sample.locale === 'de'
    case 'self':
      return who.id !== undefined && sample.accountId === who.id
    case 'none':
      return false
  }
}
