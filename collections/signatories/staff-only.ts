import type { FieldAccess } from 'payload'
import { onlyRoles } from '@/cms/access/field'

/** What was signed is for those who handle signatures; everybody else reads the public face. */
export const staffOnly = {
  create: onlyRoles('admin', 'moderator'),
  read: onlyRoles('admin', 'moderator', 'editor'),
  update: onlyRoles('admin', 'moderator'),
}

/** What a signer told us in confidence is for those who have to answer for it. */
export const inConfidence = {
  create: onlyRoles('admin', 'moderator'),
  read: onlyRoles('admin', 'moderator'),
  update: onlyRoles('admin', 'moderator'),
}

const handled: FieldAccess = onlyRoles('admin', 'moderator', 'editor')

/** The same for those who are only counted; of all others everybody may read it, but filter by it only staff. */
export const staffOnlyWhereCounted = {
  read: ((args) =>
    handled(args) ||
    (args.doc?.visibility !== undefined && args.doc.visibility !== 'counted-only')) as FieldAccess,
}
