import {
  type CollectionBeforeValidateHook,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { isReservedPageSlug } from '@/domain/reserved-slugs'

type Slugify = (args: { valueToSlugify: unknown }) => string | undefined
type Page = { slug?: unknown; title?: unknown; generateSlug?: unknown }

const slugifyOf = ({ flattenedFields }: SanitizedCollectionConfig): Slugify | undefined =>
  flattenedFields.find(({ name }) => name === 'slug')?.custom?.slugify

/** The address that Payload will make, in a hook that runs after this one; undefined where it keeps what is sent. */
const slugToCome = (
  collection: SanitizedCollectionConfig,
  operation: 'create' | 'update',
  data: Page,
  before: Page | undefined,
): string | undefined => {
  const slugify = slugifyOf(collection)
  if (operation === 'create') return slugify?.({ valueToSlugify: data.slug || data.title })
  const isMade = data.generateSlug === true && data.slug === before?.slug
  return isMade ? slugify?.({ valueToSlugify: data.title }) : undefined
}

/** A page cannot take an address that a part of the site has: it would never be reached. */
export const refuseReservedSlug: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const page: Page = data ?? {}
  const slugs = [page.slug, slugToCome(collection, operation, page, originalDoc)]
  const reserved = slugs.find((slug) => typeof slug === 'string' && isReservedPageSlug(slug))
  if (reserved)
    throw new ValidationError(
      {
        collection: 'pages',
        errors: [
          {
            path: 'slug',
            message: `“${reserved}” is the address of a part of the site. Choose another one.`,
          },
        ],
        req,
      },
      req.t,
    )
  return data
}
