import { tagOf } from '@/cms/cache-tags'
import type { Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'

/** A page that stands by itself. */
export const pageBySlug = cached(
  'page',
  (slug: string, locale: Locale) => bySlug('pages', slug, locale),
  [tagOf('pages'), tagOf('media')],
)
