import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isReservedPageSlug } from '@/domain/reserved-slugs'

/** A page cannot take an address that a part of the site has: it would never be reached. */
export const refuseReservedSlug: CollectionBeforeValidateHook = ({ data, req }) => {
  if (typeof data?.slug === 'string' && isReservedPageSlug(data.slug))
    throw new ValidationError(
      {
        collection: 'pages',
        errors: [
          {
            path: 'slug',
            message: `“${data.slug}” is the address of a part of the site. Choose another one.`,
          },
        ],
        req,
      },
      req.t,
    )
  return data
}
